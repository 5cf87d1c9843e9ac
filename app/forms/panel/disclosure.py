# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'disclosure.ui'
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
class Ui_DisclosureForm(object):
    def setupUi(self, DisclosureForm):
        if not DisclosureForm.objectName():
            DisclosureForm.setObjectName(u"DisclosureForm")
        self.column = QVBoxLayout(DisclosureForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(DisclosureForm)
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

        self.learntLabel = QLabel(self.card1)
        self.learntLabel.setObjectName(u"learntLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.learntLabel)

        self.learnt = QDateEdit(self.card1)
        self.learnt.setObjectName(u"learnt")
        self.learnt.setMinimumSize(QSize(0, 30))
        self.learnt.setCalendarPopup(True)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.learnt)

        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.day)

        self.textLabel = QLabel(self.card1)
        self.textLabel.setObjectName(u"textLabel")

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.textLabel)

        self.text = QPlainTextEdit(self.card1)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(0, 150))
        self.text.setMaximumSize(QSize(16777215, 150))
        self.text.setTabChangesFocus(True)

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.text)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.seatLabel.setBuddy(self.seat)
        self.learntLabel.setBuddy(self.learnt)
        self.dayLabel.setBuddy(self.day)
        self.textLabel.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DisclosureForm)

        QMetaObject.connectSlotsByName(DisclosureForm)
    # setupUi

    def retranslateUi(self, DisclosureForm):
        self.cardTitle1.setText(QCoreApplication.translate("DisclosureForm", u"Disclosure", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("DisclosureForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("DisclosureForm", u"Article 11", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("DisclosureForm", u"muted", None))
        self.seatLabel.setText(QCoreApplication.translate("DisclosureForm", u"&Arbitrator", None))
#if QT_CONFIG(tooltip)
        self.seat.setToolTip(QCoreApplication.translate("DisclosureForm", u"Article 11: who discloses.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.seat.setWhatsThis(QCoreApplication.translate("DisclosureForm", u"Article 11: who discloses.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.seat.setAccessibleName(QCoreApplication.translate("DisclosureForm", u"Arbitrator", None))
#endif // QT_CONFIG(accessibility)
        self.learntLabel.setText(QCoreApplication.translate("DisclosureForm", u"&Learnt on", None))
#if QT_CONFIG(tooltip)
        self.learnt.setToolTip(QCoreApplication.translate("DisclosureForm", u"Article 11: the day on which it came to the notice of the arbitrator.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.learnt.setWhatsThis(QCoreApplication.translate("DisclosureForm", u"Article 11: the day on which it came to the notice of the arbitrator.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.learnt.setAccessibleName(QCoreApplication.translate("DisclosureForm", u"Learnt on", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("DisclosureForm", u"&Made on", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("DisclosureForm", u"Article 11: the local day of the disclosure. The time for a challenge runs from it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("DisclosureForm", u"Article 11: the local day of the disclosure. The time for a challenge runs from it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("DisclosureForm", u"Made on", None))
#endif // QT_CONFIG(accessibility)
        self.textLabel.setText(QCoreApplication.translate("DisclosureForm", u"&Disclosure", None))
#if QT_CONFIG(tooltip)
        self.text.setToolTip(QCoreApplication.translate("DisclosureForm", u"Article 11: circumstances, in the words of the arbitrator.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.text.setWhatsThis(QCoreApplication.translate("DisclosureForm", u"Article 11: circumstances, in the words of the arbitrator.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("DisclosureForm", u"Disclosure", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("DisclosureForm", u"Circumstances, in the words of the arbitrator", None))
        pass
    # retranslateUi

