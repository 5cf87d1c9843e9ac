# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'secretary.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDateEdit, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_SecretaryForm(object):
    def setupUi(self, SecretaryForm):
        if not SecretaryForm.objectName():
            SecretaryForm.setObjectName(u"SecretaryForm")
        self.column = QVBoxLayout(SecretaryForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(SecretaryForm)
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
        self.nameLabel = QLabel(self.card1)
        self.nameLabel.setObjectName(u"nameLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = QLineEdit(self.card1)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(0, 30))

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.day)

        self.tasksLabel = QLabel(self.card1)
        self.tasksLabel.setObjectName(u"tasksLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.tasksLabel)

        self.tasks = QPlainTextEdit(self.card1)
        self.tasks.setObjectName(u"tasks")
        self.tasks.setMinimumSize(QSize(0, 70))
        self.tasks.setMaximumSize(QSize(16777215, 70))
        self.tasks.setTabChangesFocus(True)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.tasks)

        self.heard = QCheckBox(self.card1)
        self.heard.setObjectName(u"heard")
        self.heard.setMinimumSize(QSize(0, 24))

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.heard)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(SecretaryForm)
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
        self.disclosureLabel = QLabel(self.card2)
        self.disclosureLabel.setObjectName(u"disclosureLabel")

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.disclosureLabel)

        self.disclosure = QPlainTextEdit(self.card2)
        self.disclosure.setObjectName(u"disclosure")
        self.disclosure.setMinimumSize(QSize(0, 80))
        self.disclosure.setMaximumSize(QSize(16777215, 80))
        self.disclosure.setTabChangesFocus(True)

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.disclosure)


        self.cardColumn2.addLayout(self.rows2_1)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.dayLabel.setBuddy(self.day)
        self.tasksLabel.setBuddy(self.tasks)
        self.disclosureLabel.setBuddy(self.disclosure)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SecretaryForm)

        QMetaObject.connectSlotsByName(SecretaryForm)
    # setupUi

    def retranslateUi(self, SecretaryForm):
        self.cardTitle1.setText(QCoreApplication.translate("SecretaryForm", u"Secretary", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("SecretaryForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("SecretaryForm", u"Article 17(1)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("SecretaryForm", u"muted", None))
        self.nameLabel.setText(QCoreApplication.translate("SecretaryForm", u"&Full name", None))
#if QT_CONFIG(tooltip)
        self.name.setToolTip(QCoreApplication.translate("SecretaryForm", u"Article 17(1): the name as it will stand in orders.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.name.setWhatsThis(QCoreApplication.translate("SecretaryForm", u"Article 17(1): the name as it will stand in orders.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SecretaryForm", u"Full name", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("SecretaryForm", u"&Appointed on", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("SecretaryForm", u"Article 17(1): the local day of the appointment.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("SecretaryForm", u"Article 17(1): the local day of the appointment.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("SecretaryForm", u"Appointed on", None))
#endif // QT_CONFIG(accessibility)
        self.tasksLabel.setText(QCoreApplication.translate("SecretaryForm", u"&Tasks", None))
#if QT_CONFIG(tooltip)
        self.tasks.setToolTip(QCoreApplication.translate("SecretaryForm", u"Article 17(1): what the secretary does, and that decisions are left to the arbitrators.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.tasks.setWhatsThis(QCoreApplication.translate("SecretaryForm", u"Article 17(1): what the secretary does, and that decisions are left to the arbitrators.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.tasks.setAccessibleName(QCoreApplication.translate("SecretaryForm", u"Tasks", None))
#endif // QT_CONFIG(accessibility)
        self.tasks.setPlaceholderText(QCoreApplication.translate("SecretaryForm", u"Minutes, correspondence, drafts of procedural orders", None))
#if QT_CONFIG(tooltip)
        self.heard.setToolTip(QCoreApplication.translate("SecretaryForm", u"Article 17(1): the parties had the chance to comment.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.heard.setWhatsThis(QCoreApplication.translate("SecretaryForm", u"Article 17(1): the parties had the chance to comment.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.heard.setAccessibleName(QCoreApplication.translate("SecretaryForm", u"Parties were asked", None))
#endif // QT_CONFIG(accessibility)
        self.heard.setText(QCoreApplication.translate("SecretaryForm", u"&Parties were asked", None))
        self.cardTitle2.setText(QCoreApplication.translate("SecretaryForm", u"Statement", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("SecretaryForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("SecretaryForm", u"as Article 11", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("SecretaryForm", u"muted", None))
        self.disclosureLabel.setText(QCoreApplication.translate("SecretaryForm", u"&Disclosure", None))
#if QT_CONFIG(tooltip)
        self.disclosure.setToolTip(QCoreApplication.translate("SecretaryForm", u"Article 11, as for an arbitrator: circumstances, if there are any.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.disclosure.setWhatsThis(QCoreApplication.translate("SecretaryForm", u"Article 11, as for an arbitrator: circumstances, if there are any.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.disclosure.setAccessibleName(QCoreApplication.translate("SecretaryForm", u"Disclosure", None))
#endif // QT_CONFIG(accessibility)
        self.disclosure.setPlaceholderText(QCoreApplication.translate("SecretaryForm", u"Left empty when there is nothing to disclose", None))
        pass
    # retranslateUi

