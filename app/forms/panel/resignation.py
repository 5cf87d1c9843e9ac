# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'resignation.ui'
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
class Ui_ResignationForm(object):
    def setupUi(self, ResignationForm):
        if not ResignationForm.objectName():
            ResignationForm.setObjectName(u"ResignationForm")
        self.column = QVBoxLayout(ResignationForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ResignationForm)
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

        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.day)

        self.reasonLabel = QLabel(self.card1)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.reasonLabel)

        self.reason = QPlainTextEdit(self.card1)
        self.reason.setObjectName(u"reason")
        self.reason.setMinimumSize(QSize(0, 90))
        self.reason.setMaximumSize(QSize(16777215, 90))
        self.reason.setTabChangesFocus(True)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reason)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.seatLabel.setBuddy(self.seat)
        self.dayLabel.setBuddy(self.day)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ResignationForm)

        QMetaObject.connectSlotsByName(ResignationForm)
    # setupUi

    def retranslateUi(self, ResignationForm):
        self.cardTitle1.setText(QCoreApplication.translate("ResignationForm", u"Resignation", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("ResignationForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("ResignationForm", u"Articles 12(3) and 14", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("ResignationForm", u"muted", None))
        self.seatLabel.setText(QCoreApplication.translate("ResignationForm", u"&Arbitrator", None))
#if QT_CONFIG(tooltip)
        self.seat.setToolTip(QCoreApplication.translate("ResignationForm", u"Article 14(1): who resigns.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.seat.setWhatsThis(QCoreApplication.translate("ResignationForm", u"Article 14(1): who resigns.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.seat.setAccessibleName(QCoreApplication.translate("ResignationForm", u"Arbitrator", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("ResignationForm", u"&Resigned on", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("ResignationForm", u"Article 14(1): the local day of the letter. The time for a substitute runs from it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("ResignationForm", u"Article 14(1): the local day of the letter. The time for a substitute runs from it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("ResignationForm", u"Resigned on", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("ResignationForm", u"R&eason", None))
#if QT_CONFIG(tooltip)
        self.reason.setToolTip(QCoreApplication.translate("ResignationForm", u"Article 14: the reason given, if there is one.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reason.setWhatsThis(QCoreApplication.translate("ResignationForm", u"Article 14: the reason given, if there is one.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("ResignationForm", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("ResignationForm", u"May be left empty", None))
        pass
    # retranslateUi

