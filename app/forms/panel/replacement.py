# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'replacement.ui'
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
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_ReplacementForm(object):
    def setupUi(self, ReplacementForm):
        if not ReplacementForm.objectName():
            ReplacementForm.setObjectName(u"ReplacementForm")
        self.column = QVBoxLayout(ReplacementForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ReplacementForm)
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
        self.vacancyLabel = QLabel(self.card1)
        self.vacancyLabel.setObjectName(u"vacancyLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.vacancyLabel)

        self.vacancy = QComboBox(self.card1)
        self.vacancy.setObjectName(u"vacancy")
        self.vacancy.setMinimumSize(QSize(0, 30))
        self.vacancy.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.vacancy.setMinimumContentsLength(12)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.vacancy)

        self.appointerLabel = QLabel(self.card1)
        self.appointerLabel.setObjectName(u"appointerLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.appointerLabel)

        self.appointer = QComboBox(self.card1)
        self.appointer.setObjectName(u"appointer")
        self.appointer.setMinimumSize(QSize(0, 30))
        self.appointer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.appointer.setMinimumContentsLength(12)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.appointer)

        self.notifiedLabel = QLabel(self.card1)
        self.notifiedLabel.setObjectName(u"notifiedLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.notifiedLabel)

        self.notified = QDateEdit(self.card1)
        self.notified.setObjectName(u"notified")
        self.notified.setMinimumSize(QSize(0, 30))
        self.notified.setCalendarPopup(True)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.notified)

        self.joint = QCheckBox(self.card1)
        self.joint.setObjectName(u"joint")
        self.joint.setMinimumSize(QSize(0, 24))

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.joint)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(ReplacementForm)
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
        self.nameLabel = QLabel(self.card2)
        self.nameLabel.setObjectName(u"nameLabel")

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = QLineEdit(self.card2)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(0, 30))

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.nationalityLabel = QLabel(self.card2)
        self.nationalityLabel.setObjectName(u"nationalityLabel")

        self.rows2_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nationalityLabel)

        self.nationality = QLineEdit(self.card2)
        self.nationality.setObjectName(u"nationality")
        self.nationality.setMinimumSize(QSize(0, 30))

        self.rows2_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.nationality)

        self.addressLabel = QLabel(self.card2)
        self.addressLabel.setObjectName(u"addressLabel")

        self.rows2_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.addressLabel)

        self.address = QLineEdit(self.card2)
        self.address.setObjectName(u"address")
        self.address.setMinimumSize(QSize(0, 30))

        self.rows2_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.address)

        self.emailLabel = QLabel(self.card2)
        self.emailLabel.setObjectName(u"emailLabel")

        self.rows2_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.emailLabel)

        self.email = QLineEdit(self.card2)
        self.email.setObjectName(u"email")
        self.email.setMinimumSize(QSize(0, 30))

        self.rows2_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.email)


        self.cardColumn2.addLayout(self.rows2_1)


        self.column.addWidget(self.card2)

        self.card3 = QFrame(ReplacementForm)
        self.card3.setObjectName(u"card3")
        self.card3.setProperty(u"card", True)
        self.cardColumn3 = QVBoxLayout(self.card3)
        self.cardColumn3.setSpacing(8)
        self.cardColumn3.setObjectName(u"cardColumn3")
        self.cardHead3 = QHBoxLayout()
        self.cardHead3.setObjectName(u"cardHead3")
        self.cardTitle3 = QLabel(self.card3)
        self.cardTitle3.setObjectName(u"cardTitle3")

        self.cardHead3.addWidget(self.cardTitle3)

        self.cardGap3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead3.addItem(self.cardGap3)

        self.cardAside3 = QLabel(self.card3)
        self.cardAside3.setObjectName(u"cardAside3")

        self.cardHead3.addWidget(self.cardAside3)


        self.cardColumn3.addLayout(self.cardHead3)

        self.rows3_1 = QFormLayout()
        self.rows3_1.setObjectName(u"rows3_1")
        self.rows3_1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows3_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows3_1.setHorizontalSpacing(12)
        self.rows3_1.setVerticalSpacing(8)
        self.repeatLabel = QLabel(self.card3)
        self.repeatLabel.setObjectName(u"repeatLabel")

        self.rows3_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.repeatLabel)

        self.repeat = QPlainTextEdit(self.card3)
        self.repeat.setObjectName(u"repeat")
        self.repeat.setMinimumSize(QSize(0, 70))
        self.repeat.setMaximumSize(QSize(16777215, 70))
        self.repeat.setTabChangesFocus(True)

        self.rows3_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.repeat)


        self.cardColumn3.addLayout(self.rows3_1)


        self.column.addWidget(self.card3)

#if QT_CONFIG(shortcut)
        self.vacancyLabel.setBuddy(self.vacancy)
        self.appointerLabel.setBuddy(self.appointer)
        self.notifiedLabel.setBuddy(self.notified)
        self.nameLabel.setBuddy(self.name)
        self.nationalityLabel.setBuddy(self.nationality)
        self.addressLabel.setBuddy(self.address)
        self.emailLabel.setBuddy(self.email)
        self.repeatLabel.setBuddy(self.repeat)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReplacementForm)

        QMetaObject.connectSlotsByName(ReplacementForm)
    # setupUi

    def retranslateUi(self, ReplacementForm):
        self.cardTitle1.setText(QCoreApplication.translate("ReplacementForm", u"Vacant seat", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("ReplacementForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("ReplacementForm", u"Article 14(1)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("ReplacementForm", u"muted", None))
        self.vacancyLabel.setText(QCoreApplication.translate("ReplacementForm", u"&In the place of", None))
#if QT_CONFIG(tooltip)
        self.vacancy.setToolTip(QCoreApplication.translate("ReplacementForm", u"Article 14(1): the seat that fell vacant.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.vacancy.setWhatsThis(QCoreApplication.translate("ReplacementForm", u"Article 14(1): the seat that fell vacant.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.vacancy.setAccessibleName(QCoreApplication.translate("ReplacementForm", u"In the place of", None))
#endif // QT_CONFIG(accessibility)
        self.appointerLabel.setText(QCoreApplication.translate("ReplacementForm", u"&Appointed by", None))
#if QT_CONFIG(tooltip)
        self.appointer.setToolTip(QCoreApplication.translate("ReplacementForm", u"Article 14(1): as at first; otherwise by the appointing authority.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.appointer.setWhatsThis(QCoreApplication.translate("ReplacementForm", u"Article 14(1): as at first; otherwise by the appointing authority.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.appointer.setAccessibleName(QCoreApplication.translate("ReplacementForm", u"Appointed by", None))
#endif // QT_CONFIG(accessibility)
        self.notifiedLabel.setText(QCoreApplication.translate("ReplacementForm", u"&Notified on", None))
#if QT_CONFIG(tooltip)
        self.notified.setToolTip(QCoreApplication.translate("ReplacementForm", u"Article 14(1): the local day on which the parties were told.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.notified.setWhatsThis(QCoreApplication.translate("ReplacementForm", u"Article 14(1): the local day on which the parties were told.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.notified.setAccessibleName(QCoreApplication.translate("ReplacementForm", u"Notified on", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.joint.setToolTip(QCoreApplication.translate("ReplacementForm", u"Article 10(1): where a side has several parties.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.joint.setWhatsThis(QCoreApplication.translate("ReplacementForm", u"Article 10(1): where a side has several parties.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.joint.setAccessibleName(QCoreApplication.translate("ReplacementForm", u"All parties of this side appoint together", None))
#endif // QT_CONFIG(accessibility)
        self.joint.setText(QCoreApplication.translate("ReplacementForm", u"A&ll parties of this side appoint together", None))
        self.cardTitle2.setText(QCoreApplication.translate("ReplacementForm", u"Substitute", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("ReplacementForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("ReplacementForm", u"Article 8(2)", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("ReplacementForm", u"muted", None))
        self.nameLabel.setText(QCoreApplication.translate("ReplacementForm", u"&Full name", None))
#if QT_CONFIG(tooltip)
        self.name.setToolTip(QCoreApplication.translate("ReplacementForm", u"Article 8(2): the name as it will stand in the award.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.name.setWhatsThis(QCoreApplication.translate("ReplacementForm", u"Article 8(2): the name as it will stand in the award.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ReplacementForm", u"Full name", None))
#endif // QT_CONFIG(accessibility)
        self.nationalityLabel.setText(QCoreApplication.translate("ReplacementForm", u"Na&tionality", None))
#if QT_CONFIG(tooltip)
        self.nationality.setToolTip(QCoreApplication.translate("ReplacementForm", u"Article 6(7): of another nationality than the parties, if possible.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.nationality.setWhatsThis(QCoreApplication.translate("ReplacementForm", u"Article 6(7): of another nationality than the parties, if possible.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.nationality.setAccessibleName(QCoreApplication.translate("ReplacementForm", u"Nationality", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("ReplacementForm", u"A&ddress", None))
#if QT_CONFIG(tooltip)
        self.address.setToolTip(QCoreApplication.translate("ReplacementForm", u"Article 8(2): where papers reach the arbitrator.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.address.setWhatsThis(QCoreApplication.translate("ReplacementForm", u"Article 8(2): where papers reach the arbitrator.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("ReplacementForm", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("ReplacementForm", u"&E-mail", None))
#if QT_CONFIG(tooltip)
        self.email.setToolTip(QCoreApplication.translate("ReplacementForm", u"Article 2: an address designated for notices.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.email.setWhatsThis(QCoreApplication.translate("ReplacementForm", u"Article 2: an address designated for notices.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("ReplacementForm", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle3.setText(QCoreApplication.translate("ReplacementForm", u"The proceedings", None))
        self.cardTitle3.setProperty(u"role", QCoreApplication.translate("ReplacementForm", u"cardTitle", None))
        self.cardAside3.setText(QCoreApplication.translate("ReplacementForm", u"Article 15", None))
        self.cardAside3.setProperty(u"role", QCoreApplication.translate("ReplacementForm", u"muted", None))
        self.repeatLabel.setText(QCoreApplication.translate("ReplacementForm", u"T&o be repeated", None))
#if QT_CONFIG(tooltip)
        self.repeat.setToolTip(QCoreApplication.translate("ReplacementForm", u"Article 15: empty where the case goes on where the arbitrator ceased.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.repeat.setWhatsThis(QCoreApplication.translate("ReplacementForm", u"Article 15: empty where the case goes on where the arbitrator ceased.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.repeat.setAccessibleName(QCoreApplication.translate("ReplacementForm", u"To be repeated", None))
#endif // QT_CONFIG(accessibility)
        self.repeat.setPlaceholderText(QCoreApplication.translate("ReplacementForm", u"Left empty where the case goes on from there", None))
        pass
    # retranslateUi

