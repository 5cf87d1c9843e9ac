# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'declaration.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QFormLayout, QFrame, QHBoxLayout, QLabel,
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_DeclarationForm(object):
    def setupUi(self, DeclarationForm):
        if not DeclarationForm.objectName():
            DeclarationForm.setObjectName(u"DeclarationForm")
        self.column = QVBoxLayout(DeclarationForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(DeclarationForm)
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


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(DeclarationForm)
        self.card2.setObjectName(u"card2")
        self.card2.setProperty(u"card", True)
        self.cardColumn2 = QVBoxLayout(self.card2)
        self.cardColumn2.setSpacing(8)
        self.cardColumn2.setObjectName(u"cardColumn2")
        self.cardHead2 = QHBoxLayout()
        self.cardHead2.setObjectName(u"cardHead2")
        self.cardTitle2 = QLabel(self.card2)
        self.cardTitle2.setObjectName(u"cardTitle2")

        self.cardHead2.addWidget(self.cardTitle2)

        self.cardGap2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead2.addItem(self.cardGap2)

        self.cardAside2 = QLabel(self.card2)
        self.cardAside2.setObjectName(u"cardAside2")

        self.cardHead2.addWidget(self.cardAside2)


        self.cardColumn2.addLayout(self.cardHead2)

        self.rows2_1 = QFormLayout()
        self.rows2_1.setObjectName(u"rows2_1")
        self.rows2_1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows2_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows2_1.setHorizontalSpacing(12)
        self.rows2_1.setVerticalSpacing(8)
        self.nothing = QCheckBox(self.card2)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setMinimumSize(QSize(0, 24))

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nothing)

        self.disclosureLabel = QLabel(self.card2)
        self.disclosureLabel.setObjectName(u"disclosureLabel")

        self.rows2_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.disclosureLabel)

        self.disclosure = QPlainTextEdit(self.card2)
        self.disclosure.setObjectName(u"disclosure")
        self.disclosure.setMinimumSize(QSize(0, 130))
        self.disclosure.setMaximumSize(QSize(16777215, 130))
        self.disclosure.setTabChangesFocus(True)

        self.rows2_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.disclosure)

        self.availabilityLabel = QLabel(self.card2)
        self.availabilityLabel.setObjectName(u"availabilityLabel")

        self.rows2_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.availabilityLabel)

        self.availability = QPlainTextEdit(self.card2)
        self.availability.setObjectName(u"availability")
        self.availability.setMinimumSize(QSize(0, 70))
        self.availability.setMaximumSize(QSize(16777215, 70))
        self.availability.setTabChangesFocus(True)

        self.rows2_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.availability)


        self.cardColumn2.addLayout(self.rows2_1)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.seatLabel.setBuddy(self.seat)
        self.dayLabel.setBuddy(self.day)
        self.disclosureLabel.setBuddy(self.disclosure)
        self.availabilityLabel.setBuddy(self.availability)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DeclarationForm)

        QMetaObject.connectSlotsByName(DeclarationForm)
    # setupUi

    def retranslateUi(self, DeclarationForm):
        self.cardTitle1.setText(QCoreApplication.translate("DeclarationForm", u"Arbitrator", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("DeclarationForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("DeclarationForm", u"Article 11", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("DeclarationForm", u"muted", None))
        self.seatLabel.setText(QCoreApplication.translate("DeclarationForm", u"&Arbitrator", None))
#if QT_CONFIG(tooltip)
        self.seat.setToolTip(QCoreApplication.translate("DeclarationForm", u"Article 11: the member of the tribunal who declares.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.seat.setWhatsThis(QCoreApplication.translate("DeclarationForm", u"Article 11: the member of the tribunal who declares.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.seat.setAccessibleName(QCoreApplication.translate("DeclarationForm", u"Arbitrator", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("DeclarationForm", u"&Made on", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("DeclarationForm", u"Article 11: the day on which the statement was signed.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("DeclarationForm", u"Article 11: the day on which the statement was signed.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("DeclarationForm", u"Made on", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("DeclarationForm", u"Statement", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("DeclarationForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("DeclarationForm", u"independence and impartiality", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("DeclarationForm", u"muted", None))
#if QT_CONFIG(tooltip)
        self.nothing.setToolTip(QCoreApplication.translate("DeclarationForm", u"Article 11: no circumstances likely to give rise to justifiable doubts.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.nothing.setWhatsThis(QCoreApplication.translate("DeclarationForm", u"Article 11: no circumstances likely to give rise to justifiable doubts.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.nothing.setAccessibleName(QCoreApplication.translate("DeclarationForm", u"Nothing to disclose", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("DeclarationForm", u"&Nothing to disclose", None))
        self.disclosureLabel.setText(QCoreApplication.translate("DeclarationForm", u"&Disclosure", None))
#if QT_CONFIG(tooltip)
        self.disclosure.setToolTip(QCoreApplication.translate("DeclarationForm", u"Article 11: circumstances likely to give rise to justifiable doubts, in the arbitrator's own words.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.disclosure.setWhatsThis(QCoreApplication.translate("DeclarationForm", u"Article 11: circumstances likely to give rise to justifiable doubts, in the arbitrator's own words.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.disclosure.setAccessibleName(QCoreApplication.translate("DeclarationForm", u"Disclosure", None))
#endif // QT_CONFIG(accessibility)
        self.disclosure.setPlaceholderText(QCoreApplication.translate("DeclarationForm", u"Circumstances, in the arbitrator's own words", None))
        self.availabilityLabel.setText(QCoreApplication.translate("DeclarationForm", u"A&vailability", None))
#if QT_CONFIG(tooltip)
        self.availability.setToolTip(QCoreApplication.translate("DeclarationForm", u"Model statement annexed to the rules: time for this case, and sittings already fixed.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.availability.setWhatsThis(QCoreApplication.translate("DeclarationForm", u"Model statement annexed to the rules: time for this case, and sittings already fixed.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.availability.setAccessibleName(QCoreApplication.translate("DeclarationForm", u"Availability", None))
#endif // QT_CONFIG(accessibility)
        self.availability.setPlaceholderText(QCoreApplication.translate("DeclarationForm", u"Time reserved for this case; may be left empty", None))
        pass
    # retranslateUi

