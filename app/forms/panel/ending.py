# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ending.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_EndingForm(object):
    def setupUi(self, EndingForm):
        if not EndingForm.objectName():
            EndingForm.setObjectName(u"EndingForm")
        self.column = QVBoxLayout(EndingForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(EndingForm)
        self.card1.setObjectName(u"card1")
        self.card1.setProperty(u"card", True)
        self.cardColumn1 = QVBoxLayout(self.card1)
        self.cardColumn1.setSpacing(8)
        self.cardColumn1.setObjectName(u"cardColumn1")
        self.cardHead1 = QHBoxLayout()
        self.cardHead1.setObjectName(u"cardHead1")
        self.cardTitle1 = QLabel(self.card1)
        self.cardTitle1.setObjectName(u"cardTitle1")

        self.cardHead1.addWidget(self.cardTitle1)

        self.cardGap1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead1.addItem(self.cardGap1)

        self.cardAside1 = QLabel(self.card1)
        self.cardAside1.setObjectName(u"cardAside1")

        self.cardHead1.addWidget(self.cardAside1)


        self.cardColumn1.addLayout(self.cardHead1)

        self.rows1_1 = QFormLayout()
        self.rows1_1.setObjectName(u"rows1_1")
        self.rows1_1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows1_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows1_1.setHorizontalSpacing(12)
        self.rows1_1.setVerticalSpacing(8)
        self.seatLabel = QLabel(self.card1)
        self.seatLabel.setObjectName(u"seatLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.seatLabel)

        self.seat = QComboBox(self.card1)
        self.seat.setObjectName(u"seat")
        self.seat.setMinimumSize(QSize(0, 30))
        self.seat.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.seat.setMinimumContentsLength(12)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.seat)

        self.whyLabel = QLabel(self.card1)
        self.whyLabel.setObjectName(u"whyLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.whyLabel)

        self.why = QComboBox(self.card1)
        self.why.setObjectName(u"why")
        self.why.setMinimumSize(QSize(0, 30))
        self.why.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.why.setMinimumContentsLength(12)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.why)

        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.day)

        self.shown_byLabel = QLabel(self.card1)
        self.shown_byLabel.setObjectName(u"shown_byLabel")

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.shown_byLabel)

        self.shown_by = QPlainTextEdit(self.card1)
        self.shown_by.setObjectName(u"shown_by")
        self.shown_by.setMinimumSize(QSize(0, 70))
        self.shown_by.setMaximumSize(QSize(16777215, 70))
        self.shown_by.setTabChangesFocus(True)

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.shown_by)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.seatLabel.setBuddy(self.seat)
        self.whyLabel.setBuddy(self.why)
        self.dayLabel.setBuddy(self.day)
        self.shown_byLabel.setBuddy(self.shown_by)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EndingForm)

        QMetaObject.connectSlotsByName(EndingForm)
    # setupUi

    def retranslateUi(self, EndingForm):
        self.cardTitle1.setText(QCoreApplication.translate("EndingForm", u"Arbitrator", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("EndingForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("EndingForm", u"Articles 12(3) and 14", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("EndingForm", u"muted", None))
        self.seatLabel.setText(QCoreApplication.translate("EndingForm", u"&Arbitrator", None))
#if QT_CONFIG(tooltip)
        self.seat.setToolTip(QCoreApplication.translate("EndingForm", u"Article 14(1): who ceased to sit.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.seat.setWhatsThis(QCoreApplication.translate("EndingForm", u"Article 14(1): who ceased to sit.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.seat.setAccessibleName(QCoreApplication.translate("EndingForm", u"Arbitrator", None))
#endif // QT_CONFIG(accessibility)
        self.whyLabel.setText(QCoreApplication.translate("EndingForm", u"&Why", None))
#if QT_CONFIG(tooltip)
        self.why.setToolTip(QCoreApplication.translate("EndingForm", u"Articles 12(3) and 14(1): death, incapacity, or release by the parties.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.why.setWhatsThis(QCoreApplication.translate("EndingForm", u"Articles 12(3) and 14(1): death, incapacity, or release by the parties.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.why.setAccessibleName(QCoreApplication.translate("EndingForm", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("EndingForm", u"&Day", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("EndingForm", u"Article 14(1): the day from which the seat is vacant.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("EndingForm", u"Article 14(1): the day from which the seat is vacant.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("EndingForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.shown_byLabel.setText(QCoreApplication.translate("EndingForm", u"&Known from", None))
#if QT_CONFIG(tooltip)
        self.shown_by.setToolTip(QCoreApplication.translate("EndingForm", u"Article 14: the paper or message it is known from.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.shown_by.setWhatsThis(QCoreApplication.translate("EndingForm", u"Article 14: the paper or message it is known from.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.shown_by.setAccessibleName(QCoreApplication.translate("EndingForm", u"Known from", None))
#endif // QT_CONFIG(accessibility)
        self.shown_by.setPlaceholderText(QCoreApplication.translate("EndingForm", u"A letter, a certificate, an agreement", None))
        pass
    # retranslateUi

