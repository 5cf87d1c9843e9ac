# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'appointment.ui'
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
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_AppointmentForm(object):
    def setupUi(self, AppointmentForm):
        if not AppointmentForm.objectName():
            AppointmentForm.setObjectName(u"AppointmentForm")
        self.column = QVBoxLayout(AppointmentForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(AppointmentForm)
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
        self.officeLabel = QLabel(self.card1)
        self.officeLabel.setObjectName(u"officeLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.officeLabel)

        self.office = QComboBox(self.card1)
        self.office.setObjectName(u"office")
        self.office.setMinimumSize(QSize(0, 30))
        self.office.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.office.setMinimumContentsLength(12)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.office)

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

        self.card2 = QFrame(AppointmentForm)
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

#if QT_CONFIG(shortcut)
        self.officeLabel.setBuddy(self.office)
        self.appointerLabel.setBuddy(self.appointer)
        self.notifiedLabel.setBuddy(self.notified)
        self.nameLabel.setBuddy(self.name)
        self.nationalityLabel.setBuddy(self.nationality)
        self.addressLabel.setBuddy(self.address)
        self.emailLabel.setBuddy(self.email)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AppointmentForm)

        QMetaObject.connectSlotsByName(AppointmentForm)
    # setupUi

    def retranslateUi(self, AppointmentForm):
        self.cardTitle1.setText(QCoreApplication.translate("AppointmentForm", u"Seat", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("AppointmentForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("AppointmentForm", u"Articles 8 to 10", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("AppointmentForm", u"muted", None))
        self.officeLabel.setText(QCoreApplication.translate("AppointmentForm", u"&Office", None))
#if QT_CONFIG(tooltip)
        self.office.setToolTip(QCoreApplication.translate("AppointmentForm", u"Articles 7 and 9: the seat that is filled.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.office.setWhatsThis(QCoreApplication.translate("AppointmentForm", u"Articles 7 and 9: the seat that is filled.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.office.setAccessibleName(QCoreApplication.translate("AppointmentForm", u"Office", None))
#endif // QT_CONFIG(accessibility)
        self.appointerLabel.setText(QCoreApplication.translate("AppointmentForm", u"Appointed &by", None))
#if QT_CONFIG(tooltip)
        self.appointer.setToolTip(QCoreApplication.translate("AppointmentForm", u"Articles 8 to 10: who chose the arbitrator.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.appointer.setWhatsThis(QCoreApplication.translate("AppointmentForm", u"Articles 8 to 10: who chose the arbitrator.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.appointer.setAccessibleName(QCoreApplication.translate("AppointmentForm", u"Appointed by", None))
#endif // QT_CONFIG(accessibility)
        self.notifiedLabel.setText(QCoreApplication.translate("AppointmentForm", u"&Notified on", None))
#if QT_CONFIG(tooltip)
        self.notified.setToolTip(QCoreApplication.translate("AppointmentForm", u"Article 9(2): the local day on which the other side was told. The next period runs from it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.notified.setWhatsThis(QCoreApplication.translate("AppointmentForm", u"Article 9(2): the local day on which the other side was told. The next period runs from it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.notified.setAccessibleName(QCoreApplication.translate("AppointmentForm", u"Notified on", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.joint.setToolTip(QCoreApplication.translate("AppointmentForm", u"Article 10(1): where a side has several parties.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.joint.setWhatsThis(QCoreApplication.translate("AppointmentForm", u"Article 10(1): where a side has several parties.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.joint.setAccessibleName(QCoreApplication.translate("AppointmentForm", u"All parties of this side appoint together", None))
#endif // QT_CONFIG(accessibility)
        self.joint.setText(QCoreApplication.translate("AppointmentForm", u"All &parties of this side appoint together", None))
        self.cardTitle2.setText(QCoreApplication.translate("AppointmentForm", u"Arbitrator", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("AppointmentForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("AppointmentForm", u"Article 8(2)", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("AppointmentForm", u"muted", None))
        self.nameLabel.setText(QCoreApplication.translate("AppointmentForm", u"Full na&me", None))
#if QT_CONFIG(tooltip)
        self.name.setToolTip(QCoreApplication.translate("AppointmentForm", u"Article 8(2): the name as it will stand in the award.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.name.setWhatsThis(QCoreApplication.translate("AppointmentForm", u"Article 8(2): the name as it will stand in the award.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("AppointmentForm", u"Full name", None))
#endif // QT_CONFIG(accessibility)
        self.nationalityLabel.setText(QCoreApplication.translate("AppointmentForm", u"Na&tionality", None))
#if QT_CONFIG(tooltip)
        self.nationality.setToolTip(QCoreApplication.translate("AppointmentForm", u"Article 6(7): of another nationality than the parties, if possible.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.nationality.setWhatsThis(QCoreApplication.translate("AppointmentForm", u"Article 6(7): of another nationality than the parties, if possible.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.nationality.setAccessibleName(QCoreApplication.translate("AppointmentForm", u"Nationality", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("AppointmentForm", u"&Address", None))
#if QT_CONFIG(tooltip)
        self.address.setToolTip(QCoreApplication.translate("AppointmentForm", u"Article 8(2): where papers reach the arbitrator.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.address.setWhatsThis(QCoreApplication.translate("AppointmentForm", u"Article 8(2): where papers reach the arbitrator.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("AppointmentForm", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("AppointmentForm", u"&E-mail", None))
#if QT_CONFIG(tooltip)
        self.email.setToolTip(QCoreApplication.translate("AppointmentForm", u"Article 2: an address designated for notices.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.email.setWhatsThis(QCoreApplication.translate("AppointmentForm", u"Article 2: an address designated for notices.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("AppointmentForm", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

