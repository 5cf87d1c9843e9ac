# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'service.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QDateTimeEdit,
    QFormLayout, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_ServiceForm(object):
    def setupUi(self, ServiceForm):
        if not ServiceForm.objectName():
            ServiceForm.setObjectName(u"ServiceForm")
        self.column = QVBoxLayout(ServiceForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ServiceForm)
        self.card1.setObjectName(u"card1")
        self.card1.setProperty(u"card", True)
        self.card1_column = QVBoxLayout(self.card1)
        self.card1_column.setSpacing(8)
        self.card1_column.setObjectName(u"card1_column")
        self.across3 = QHBoxLayout()
        self.across3.setSpacing(8)
        self.across3.setObjectName(u"across3")
        self.card1_title = QLabel(self.card1)
        self.card1_title.setObjectName(u"card1_title")

        self.across3.addWidget(self.card1_title)

        self.gap2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across3.addItem(self.gap2)

        self.card1_aside = QLabel(self.card1)
        self.card1_aside.setObjectName(u"card1_aside")

        self.across3.addWidget(self.card1_aside)


        self.card1_column.addLayout(self.across3)

        self.rows4 = QFormLayout()
        self.rows4.setObjectName(u"rows4")
        self.rows4.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows4.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows4.setHorizontalSpacing(10)
        self.rows4.setVerticalSpacing(7)
        self.about = QLabel(self.card1)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.rows4.setWidget(0, QFormLayout.ItemRole.FieldRole, self.about)

        self.channel_label = QLabel(self.card1)
        self.channel_label.setObjectName(u"channel_label")

        self.rows4.setWidget(1, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = QComboBox(self.card1)
        self.channel.setObjectName(u"channel")
        self.channel.setMinimumSize(QSize(0, 30))
        self.channel.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.channel.setMinimumContentsLength(8)

        self.rows4.setWidget(1, QFormLayout.ItemRole.FieldRole, self.channel)

        self.address_label = QLabel(self.card1)
        self.address_label.setObjectName(u"address_label")

        self.rows4.setWidget(2, QFormLayout.ItemRole.LabelRole, self.address_label)

        self.address = QPlainTextEdit(self.card1)
        self.address.setObjectName(u"address")
        self.address.setMinimumSize(QSize(0, 48))
        self.address.setMaximumSize(QSize(16777215, 64))
        self.address.setTabChangesFocus(True)

        self.rows4.setWidget(2, QFormLayout.ItemRole.FieldRole, self.address)

        self.served_by_label = QLabel(self.card1)
        self.served_by_label.setObjectName(u"served_by_label")

        self.rows4.setWidget(3, QFormLayout.ItemRole.LabelRole, self.served_by_label)

        self.served_by = QLineEdit(self.card1)
        self.served_by.setObjectName(u"served_by")
        self.served_by.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(3, QFormLayout.ItemRole.FieldRole, self.served_by)

        self.sent_label = QLabel(self.card1)
        self.sent_label.setObjectName(u"sent_label")

        self.rows4.setWidget(4, QFormLayout.ItemRole.LabelRole, self.sent_label)

        self.sent = QDateEdit(self.card1)
        self.sent.setObjectName(u"sent")
        self.sent.setMinimumSize(QSize(0, 30))
        self.sent.setCalendarPopup(True)

        self.rows4.setWidget(4, QFormLayout.ItemRole.FieldRole, self.sent)


        self.card1_column.addLayout(self.rows4)


        self.column.addWidget(self.card1)

        self.card5 = QFrame(ServiceForm)
        self.card5.setObjectName(u"card5")
        self.card5.setProperty(u"card", True)
        self.card5_column = QVBoxLayout(self.card5)
        self.card5_column.setSpacing(8)
        self.card5_column.setObjectName(u"card5_column")
        self.across7 = QHBoxLayout()
        self.across7.setSpacing(8)
        self.across7.setObjectName(u"across7")
        self.card5_title = QLabel(self.card5)
        self.card5_title.setObjectName(u"card5_title")

        self.across7.addWidget(self.card5_title)

        self.gap6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across7.addItem(self.gap6)

        self.card5_aside = QLabel(self.card5)
        self.card5_aside.setObjectName(u"card5_aside")

        self.across7.addWidget(self.card5_aside)


        self.card5_column.addLayout(self.across7)

        self.rows8 = QFormLayout()
        self.rows8.setObjectName(u"rows8")
        self.rows8.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows8.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows8.setHorizontalSpacing(10)
        self.rows8.setVerticalSpacing(7)
        self.received_label = QLabel(self.card5)
        self.received_label.setObjectName(u"received_label")

        self.rows8.setWidget(0, QFormLayout.ItemRole.LabelRole, self.received_label)

        self.across9 = QHBoxLayout()
        self.across9.setSpacing(8)
        self.across9.setObjectName(u"across9")
        self.received = QDateTimeEdit(self.card5)
        self.received.setObjectName(u"received")
        self.received.setMinimumSize(QSize(0, 30))
        self.received.setCalendarPopup(True)

        self.across9.addWidget(self.received)

        self.zone = QComboBox(self.card5)
        self.zone.setObjectName(u"zone")
        self.zone.setMinimumSize(QSize(0, 30))
        self.zone.setEditable(True)
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(15)

        self.across9.addWidget(self.zone)

        self.across9.setStretch(0, 1)
        self.across9.setStretch(1, 1)

        self.rows8.setLayout(0, QFormLayout.ItemRole.FieldRole, self.across9)

        self.received_by_label = QLabel(self.card5)
        self.received_by_label.setObjectName(u"received_by_label")

        self.rows8.setWidget(1, QFormLayout.ItemRole.LabelRole, self.received_by_label)

        self.received_by = QLineEdit(self.card5)
        self.received_by.setObjectName(u"received_by")
        self.received_by.setMinimumSize(QSize(0, 30))

        self.rows8.setWidget(1, QFormLayout.ItemRole.FieldRole, self.received_by)

        self.proof_label = QLabel(self.card5)
        self.proof_label.setObjectName(u"proof_label")

        self.rows8.setWidget(2, QFormLayout.ItemRole.LabelRole, self.proof_label)

        self.proof = QPlainTextEdit(self.card5)
        self.proof.setObjectName(u"proof")
        self.proof.setMinimumSize(QSize(0, 48))
        self.proof.setMaximumSize(QSize(16777215, 64))
        self.proof.setTabChangesFocus(True)

        self.rows8.setWidget(2, QFormLayout.ItemRole.FieldRole, self.proof)

        self.counting = QLabel(self.card5)
        self.counting.setObjectName(u"counting")
        self.counting.setWordWrap(True)

        self.rows8.setWidget(3, QFormLayout.ItemRole.FieldRole, self.counting)


        self.card5_column.addLayout(self.rows8)


        self.column.addWidget(self.card5)

#if QT_CONFIG(shortcut)
        self.channel_label.setBuddy(self.channel)
        self.address_label.setBuddy(self.address)
        self.served_by_label.setBuddy(self.served_by)
        self.sent_label.setBuddy(self.sent)
        self.received_label.setBuddy(self.received)
        self.received_by_label.setBuddy(self.received_by)
        self.proof_label.setBuddy(self.proof)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ServiceForm)

        QMetaObject.connectSlotsByName(ServiceForm)
    # setupUi

    def retranslateUi(self, ServiceForm):
        self.card1_title.setText(QCoreApplication.translate("ServiceForm", u"1  Service on the respondent", None))
        self.card1_title.setProperty(u"role", QCoreApplication.translate("ServiceForm", u"cardTitle", None))
        self.card1_aside.setText(QCoreApplication.translate("ServiceForm", u"Art. 2", None))
        self.card1_aside.setProperty(u"role", QCoreApplication.translate("ServiceForm", u"muted", None))
        self.about.setText("")
        self.about.setProperty(u"role", QCoreApplication.translate("ServiceForm", u"muted", None))
        self.channel_label.setText(QCoreApplication.translate("ServiceForm", u"&Method", None))
#if QT_CONFIG(tooltip)
        self.channel.setToolTip(QCoreApplication.translate("ServiceForm", u"Article 2: how it was brought to the party.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.channel.setWhatsThis(QCoreApplication.translate("ServiceForm", u"Article 2: how it was brought to the party.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("ServiceForm", u"Method", None))
#endif // QT_CONFIG(accessibility)
        self.address_label.setText(QCoreApplication.translate("ServiceForm", u"&Address", None))
#if QT_CONFIG(tooltip)
        self.address.setToolTip(QCoreApplication.translate("ServiceForm", u"Article 2(2) to (4): the address of delivery; for e-mail, an address the party designated.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.address.setWhatsThis(QCoreApplication.translate("ServiceForm", u"Article 2(2) to (4): the address of delivery; for e-mail, an address the party designated.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("ServiceForm", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.served_by_label.setText(QCoreApplication.translate("ServiceForm", u"Served &by", None))
#if QT_CONFIG(tooltip)
        self.served_by.setToolTip(QCoreApplication.translate("ServiceForm", u"Article 2(1): who brought it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.served_by.setWhatsThis(QCoreApplication.translate("ServiceForm", u"Article 2(1): who brought it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.served_by.setAccessibleName(QCoreApplication.translate("ServiceForm", u"Served by", None))
#endif // QT_CONFIG(accessibility)
        self.sent_label.setText(QCoreApplication.translate("ServiceForm", u"S&ent", None))
#if QT_CONFIG(tooltip)
        self.sent.setToolTip(QCoreApplication.translate("ServiceForm", u"Article 2(5): the day on which it was sent.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.sent.setWhatsThis(QCoreApplication.translate("ServiceForm", u"Article 2(5): the day on which it was sent.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.sent.setAccessibleName(QCoreApplication.translate("ServiceForm", u"Sent", None))
#endif // QT_CONFIG(accessibility)
        self.card5_title.setText(QCoreApplication.translate("ServiceForm", u"2  Receipt and proof", None))
        self.card5_title.setProperty(u"role", QCoreApplication.translate("ServiceForm", u"cardTitle", None))
        self.card5_aside.setText(QCoreApplication.translate("ServiceForm", u"Art. 2(5) and 3(2)", None))
        self.card5_aside.setProperty(u"role", QCoreApplication.translate("ServiceForm", u"muted", None))
        self.received_label.setText(QCoreApplication.translate("ServiceForm", u"Re&ceived", None))
#if QT_CONFIG(tooltip)
        self.received.setToolTip(QCoreApplication.translate("ServiceForm", u"Article 2(5): when the party received it, on the clock of the place of receipt.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.received.setWhatsThis(QCoreApplication.translate("ServiceForm", u"Article 2(5): when the party received it, on the clock of the place of receipt.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.received.setAccessibleName(QCoreApplication.translate("ServiceForm", u"Received", None))
#endif // QT_CONFIG(accessibility)
        self.received.setDisplayFormat(QCoreApplication.translate("ServiceForm", u"d MMMM yyyy HH:mm", None))
#if QT_CONFIG(tooltip)
        self.zone.setToolTip(QCoreApplication.translate("ServiceForm", u"Article 2(5): the day of receipt is that of the place of receipt.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.zone.setWhatsThis(QCoreApplication.translate("ServiceForm", u"Article 2(5): the day of receipt is that of the place of receipt.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("ServiceForm", u"Time zone of receipt", None))
#endif // QT_CONFIG(accessibility)
        self.received_by_label.setText(QCoreApplication.translate("ServiceForm", u"Rece&ived by", None))
#if QT_CONFIG(tooltip)
        self.received_by.setToolTip(QCoreApplication.translate("ServiceForm", u"Article 2(1): who took delivery for the party.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.received_by.setWhatsThis(QCoreApplication.translate("ServiceForm", u"Article 2(1): who took delivery for the party.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.received_by.setAccessibleName(QCoreApplication.translate("ServiceForm", u"Received by", None))
#endif // QT_CONFIG(accessibility)
        self.proof_label.setText(QCoreApplication.translate("ServiceForm", u"&Proof", None))
#if QT_CONFIG(tooltip)
        self.proof.setToolTip(QCoreApplication.translate("ServiceForm", u"Article 2(1): the proof of receipt, as it is kept in the registry.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.proof.setWhatsThis(QCoreApplication.translate("ServiceForm", u"Article 2(1): the proof of receipt, as it is kept in the registry.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.proof.setAccessibleName(QCoreApplication.translate("ServiceForm", u"Proof", None))
#endif // QT_CONFIG(accessibility)
        self.counting.setText("")
        self.counting.setProperty(u"role", QCoreApplication.translate("ServiceForm", u"muted", None))
        pass
    # retranslateUi

