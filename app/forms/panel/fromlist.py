# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fromlist.ui'
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
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_FromListForm(object):
    def setupUi(self, FromListForm):
        if not FromListForm.objectName():
            FromListForm.setObjectName(u"FromListForm")
        self.column = QVBoxLayout(FromListForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(FromListForm)
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
        self.listLabel = QLabel(self.card1)
        self.listLabel.setObjectName(u"listLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.listLabel)

        self.list = QComboBox(self.card1)
        self.list.setObjectName(u"list")
        self.list.setMinimumSize(QSize(0, 30))
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumContentsLength(12)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.list)

        self.outcome = QLabel(self.card1)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setWordWrap(True)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.outcome)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(FromListForm)
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

        self.name = QComboBox(self.card2)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(0, 30))
        self.name.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.name.setMinimumContentsLength(12)

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.notifiedLabel = QLabel(self.card2)
        self.notifiedLabel.setObjectName(u"notifiedLabel")

        self.rows2_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.notifiedLabel)

        self.notified = QDateEdit(self.card2)
        self.notified.setObjectName(u"notified")
        self.notified.setMinimumSize(QSize(0, 30))
        self.notified.setCalendarPopup(True)

        self.rows2_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.notified)

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
        self.listLabel.setBuddy(self.list)
        self.nameLabel.setBuddy(self.name)
        self.notifiedLabel.setBuddy(self.notified)
        self.addressLabel.setBuddy(self.address)
        self.emailLabel.setBuddy(self.email)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FromListForm)

        QMetaObject.connectSlotsByName(FromListForm)
    # setupUi

    def retranslateUi(self, FromListForm):
        self.cardTitle1.setText(QCoreApplication.translate("FromListForm", u"List", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("FromListForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("FromListForm", u"Article 8(2)(c)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("FromListForm", u"muted", None))
        self.listLabel.setText(QCoreApplication.translate("FromListForm", u"&List", None))
#if QT_CONFIG(tooltip)
        self.list.setToolTip(QCoreApplication.translate("FromListForm", u"Article 8(2)(c): the list the appointment comes from.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.list.setWhatsThis(QCoreApplication.translate("FromListForm", u"Article 8(2)(c): the list the appointment comes from.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("FromListForm", u"List", None))
#endif // QT_CONFIG(accessibility)
        self.outcome.setProperty(u"role", QCoreApplication.translate("FromListForm", u"muted", None))
        self.cardTitle2.setText(QCoreApplication.translate("FromListForm", u"Arbitrator", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("FromListForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("FromListForm", u"Article 8(2)(c)", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("FromListForm", u"muted", None))
        self.nameLabel.setText(QCoreApplication.translate("FromListForm", u"&Name", None))
#if QT_CONFIG(tooltip)
        self.name.setToolTip(QCoreApplication.translate("FromListForm", u"Article 8(2)(c): whom the order of preference leads to.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.name.setWhatsThis(QCoreApplication.translate("FromListForm", u"Article 8(2)(c): whom the order of preference leads to.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("FromListForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.notifiedLabel.setText(QCoreApplication.translate("FromListForm", u"No&tified on", None))
#if QT_CONFIG(tooltip)
        self.notified.setToolTip(QCoreApplication.translate("FromListForm", u"Article 8(2)(c): the local day on which the parties were told.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.notified.setWhatsThis(QCoreApplication.translate("FromListForm", u"Article 8(2)(c): the local day on which the parties were told.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.notified.setAccessibleName(QCoreApplication.translate("FromListForm", u"Notified on", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("FromListForm", u"&Address", None))
#if QT_CONFIG(tooltip)
        self.address.setToolTip(QCoreApplication.translate("FromListForm", u"Article 8(2): where papers reach the arbitrator.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.address.setWhatsThis(QCoreApplication.translate("FromListForm", u"Article 8(2): where papers reach the arbitrator.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("FromListForm", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("FromListForm", u"&E-mail", None))
#if QT_CONFIG(tooltip)
        self.email.setToolTip(QCoreApplication.translate("FromListForm", u"Article 2: an address designated for notices.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.email.setWhatsThis(QCoreApplication.translate("FromListForm", u"Article 2: an address designated for notices.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("FromListForm", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

