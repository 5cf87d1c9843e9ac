# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'response.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateTimeEdit, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_ResponseForm(object):
    def setupUi(self, ResponseForm):
        if not ResponseForm.objectName():
            ResponseForm.setObjectName(u"ResponseForm")
        self.column = QVBoxLayout(ResponseForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ResponseForm)
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
        self.respondent_name_label = QLabel(self.card1)
        self.respondent_name_label.setObjectName(u"respondent_name_label")

        self.rows4.setWidget(0, QFormLayout.ItemRole.LabelRole, self.respondent_name_label)

        self.across5 = QHBoxLayout()
        self.across5.setSpacing(8)
        self.across5.setObjectName(u"across5")
        self.respondent_name = QLineEdit(self.card1)
        self.respondent_name.setObjectName(u"respondent_name")
        self.respondent_name.setMinimumSize(QSize(0, 30))

        self.across5.addWidget(self.respondent_name)

        self.respondent_short_label = QLabel(self.card1)
        self.respondent_short_label.setObjectName(u"respondent_short_label")

        self.across5.addWidget(self.respondent_short_label)

        self.respondent_short = QLineEdit(self.card1)
        self.respondent_short.setObjectName(u"respondent_short")
        self.respondent_short.setMinimumSize(QSize(0, 30))
        self.respondent_short.setMaximumSize(QSize(110, 16777215))

        self.across5.addWidget(self.respondent_short)

        self.across5.setStretch(0, 1)

        self.rows4.setLayout(0, QFormLayout.ItemRole.FieldRole, self.across5)

        self.respondent_address_label = QLabel(self.card1)
        self.respondent_address_label.setObjectName(u"respondent_address_label")

        self.rows4.setWidget(1, QFormLayout.ItemRole.LabelRole, self.respondent_address_label)

        self.respondent_address = QLineEdit(self.card1)
        self.respondent_address.setObjectName(u"respondent_address")
        self.respondent_address.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(1, QFormLayout.ItemRole.FieldRole, self.respondent_address)

        self.respondent_agent_label = QLabel(self.card1)
        self.respondent_agent_label.setObjectName(u"respondent_agent_label")

        self.rows4.setWidget(2, QFormLayout.ItemRole.LabelRole, self.respondent_agent_label)

        self.respondent_agent = QLineEdit(self.card1)
        self.respondent_agent.setObjectName(u"respondent_agent")
        self.respondent_agent.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(2, QFormLayout.ItemRole.FieldRole, self.respondent_agent)

        self.respondent_email_label = QLabel(self.card1)
        self.respondent_email_label.setObjectName(u"respondent_email_label")

        self.rows4.setWidget(3, QFormLayout.ItemRole.LabelRole, self.respondent_email_label)

        self.respondent_email = QLineEdit(self.card1)
        self.respondent_email.setObjectName(u"respondent_email")
        self.respondent_email.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(3, QFormLayout.ItemRole.FieldRole, self.respondent_email)


        self.card1_column.addLayout(self.rows4)


        self.column.addWidget(self.card1)

        self.card6 = QFrame(ResponseForm)
        self.card6.setObjectName(u"card6")
        self.card6.setProperty(u"card", True)
        self.card6_column = QVBoxLayout(self.card6)
        self.card6_column.setSpacing(8)
        self.card6_column.setObjectName(u"card6_column")
        self.across8 = QHBoxLayout()
        self.across8.setSpacing(8)
        self.across8.setObjectName(u"across8")
        self.card6_title = QLabel(self.card6)
        self.card6_title.setObjectName(u"card6_title")

        self.across8.addWidget(self.card6_title)

        self.gap7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across8.addItem(self.gap7)

        self.card6_aside = QLabel(self.card6)
        self.card6_aside.setObjectName(u"card6_aside")

        self.across8.addWidget(self.card6_aside)


        self.card6_column.addLayout(self.across8)

        self.rows9 = QFormLayout()
        self.rows9.setObjectName(u"rows9")
        self.rows9.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows9.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows9.setHorizontalSpacing(10)
        self.rows9.setVerticalSpacing(7)
        self.reply_agreement_label = QLabel(self.card6)
        self.reply_agreement_label.setObjectName(u"reply_agreement_label")

        self.rows9.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reply_agreement_label)

        self.reply_agreement = QPlainTextEdit(self.card6)
        self.reply_agreement.setObjectName(u"reply_agreement")
        self.reply_agreement.setMinimumSize(QSize(0, 48))
        self.reply_agreement.setMaximumSize(QSize(16777215, 64))
        self.reply_agreement.setTabChangesFocus(True)

        self.rows9.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reply_agreement)

        self.reply_instrument_label = QLabel(self.card6)
        self.reply_instrument_label.setObjectName(u"reply_instrument_label")

        self.rows9.setWidget(1, QFormLayout.ItemRole.LabelRole, self.reply_instrument_label)

        self.reply_instrument = QPlainTextEdit(self.card6)
        self.reply_instrument.setObjectName(u"reply_instrument")
        self.reply_instrument.setMinimumSize(QSize(0, 48))
        self.reply_instrument.setMaximumSize(QSize(16777215, 64))
        self.reply_instrument.setTabChangesFocus(True)

        self.rows9.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reply_instrument)

        self.reply_claim_label = QLabel(self.card6)
        self.reply_claim_label.setObjectName(u"reply_claim_label")

        self.rows9.setWidget(2, QFormLayout.ItemRole.LabelRole, self.reply_claim_label)

        self.reply_claim = QPlainTextEdit(self.card6)
        self.reply_claim.setObjectName(u"reply_claim")
        self.reply_claim.setMinimumSize(QSize(0, 48))
        self.reply_claim.setMaximumSize(QSize(16777215, 64))
        self.reply_claim.setTabChangesFocus(True)

        self.rows9.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reply_claim)

        self.reply_relief_label = QLabel(self.card6)
        self.reply_relief_label.setObjectName(u"reply_relief_label")

        self.rows9.setWidget(3, QFormLayout.ItemRole.LabelRole, self.reply_relief_label)

        self.reply_relief = QPlainTextEdit(self.card6)
        self.reply_relief.setObjectName(u"reply_relief")
        self.reply_relief.setMinimumSize(QSize(0, 48))
        self.reply_relief.setMaximumSize(QSize(16777215, 64))
        self.reply_relief.setTabChangesFocus(True)

        self.rows9.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reply_relief)

        self.reply_proposals_label = QLabel(self.card6)
        self.reply_proposals_label.setObjectName(u"reply_proposals_label")

        self.rows9.setWidget(4, QFormLayout.ItemRole.LabelRole, self.reply_proposals_label)

        self.reply_proposals = QPlainTextEdit(self.card6)
        self.reply_proposals.setObjectName(u"reply_proposals")
        self.reply_proposals.setMinimumSize(QSize(0, 48))
        self.reply_proposals.setMaximumSize(QSize(16777215, 64))
        self.reply_proposals.setTabChangesFocus(True)

        self.rows9.setWidget(4, QFormLayout.ItemRole.FieldRole, self.reply_proposals)


        self.card6_column.addLayout(self.rows9)


        self.column.addWidget(self.card6)

        self.card10 = QFrame(ResponseForm)
        self.card10.setObjectName(u"card10")
        self.card10.setProperty(u"card", True)
        self.card10_column = QVBoxLayout(self.card10)
        self.card10_column.setSpacing(8)
        self.card10_column.setObjectName(u"card10_column")
        self.across12 = QHBoxLayout()
        self.across12.setSpacing(8)
        self.across12.setObjectName(u"across12")
        self.card10_title = QLabel(self.card10)
        self.card10_title.setObjectName(u"card10_title")

        self.across12.addWidget(self.card10_title)

        self.gap11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across12.addItem(self.gap11)

        self.card10_aside = QLabel(self.card10)
        self.card10_aside.setObjectName(u"card10_aside")

        self.across12.addWidget(self.card10_aside)


        self.card10_column.addLayout(self.across12)

        self.rows13 = QFormLayout()
        self.rows13.setObjectName(u"rows13")
        self.rows13.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows13.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows13.setHorizontalSpacing(10)
        self.rows13.setVerticalSpacing(7)
        self.jurisdiction_label = QLabel(self.card10)
        self.jurisdiction_label.setObjectName(u"jurisdiction_label")

        self.rows13.setWidget(0, QFormLayout.ItemRole.LabelRole, self.jurisdiction_label)

        self.jurisdiction = QPlainTextEdit(self.card10)
        self.jurisdiction.setObjectName(u"jurisdiction")
        self.jurisdiction.setMinimumSize(QSize(0, 48))
        self.jurisdiction.setMaximumSize(QSize(16777215, 64))
        self.jurisdiction.setTabChangesFocus(True)

        self.rows13.setWidget(0, QFormLayout.ItemRole.FieldRole, self.jurisdiction)

        self.counterclaim_label = QLabel(self.card10)
        self.counterclaim_label.setObjectName(u"counterclaim_label")

        self.rows13.setWidget(1, QFormLayout.ItemRole.LabelRole, self.counterclaim_label)

        self.counterclaim = QPlainTextEdit(self.card10)
        self.counterclaim.setObjectName(u"counterclaim")
        self.counterclaim.setMinimumSize(QSize(0, 48))
        self.counterclaim.setMaximumSize(QSize(16777215, 64))
        self.counterclaim.setTabChangesFocus(True)

        self.rows13.setWidget(1, QFormLayout.ItemRole.FieldRole, self.counterclaim)

        self.counter_amount_label = QLabel(self.card10)
        self.counter_amount_label.setObjectName(u"counter_amount_label")

        self.rows13.setWidget(2, QFormLayout.ItemRole.LabelRole, self.counter_amount_label)

        self.across14 = QHBoxLayout()
        self.across14.setSpacing(8)
        self.across14.setObjectName(u"across14")
        self.counter_amount = QLineEdit(self.card10)
        self.counter_amount.setObjectName(u"counter_amount")
        self.counter_amount.setMinimumSize(QSize(0, 30))

        self.across14.addWidget(self.counter_amount)

        self.counter_currency = QComboBox(self.card10)
        self.counter_currency.setObjectName(u"counter_currency")
        self.counter_currency.setMinimumSize(QSize(0, 30))
        self.counter_currency.setEditable(True)
        self.counter_currency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.counter_currency.setMinimumContentsLength(5)

        self.across14.addWidget(self.counter_currency)

        self.across14.setStretch(0, 1)

        self.rows13.setLayout(2, QFormLayout.ItemRole.FieldRole, self.across14)

        self.arbitrator_label = QLabel(self.card10)
        self.arbitrator_label.setObjectName(u"arbitrator_label")

        self.rows13.setWidget(3, QFormLayout.ItemRole.LabelRole, self.arbitrator_label)

        self.arbitrator = QLineEdit(self.card10)
        self.arbitrator.setObjectName(u"arbitrator")
        self.arbitrator.setMinimumSize(QSize(0, 30))

        self.rows13.setWidget(3, QFormLayout.ItemRole.FieldRole, self.arbitrator)


        self.card10_column.addLayout(self.rows13)


        self.column.addWidget(self.card10)

        self.card15 = QFrame(ResponseForm)
        self.card15.setObjectName(u"card15")
        self.card15.setProperty(u"card", True)
        self.card15_column = QVBoxLayout(self.card15)
        self.card15_column.setSpacing(8)
        self.card15_column.setObjectName(u"card15_column")
        self.across17 = QHBoxLayout()
        self.across17.setSpacing(8)
        self.across17.setObjectName(u"across17")
        self.card15_title = QLabel(self.card15)
        self.card15_title.setObjectName(u"card15_title")

        self.across17.addWidget(self.card15_title)

        self.gap16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across17.addItem(self.gap16)

        self.card15_aside = QLabel(self.card15)
        self.card15_aside.setObjectName(u"card15_aside")

        self.across17.addWidget(self.card15_aside)


        self.card15_column.addLayout(self.across17)

        self.rows18 = QFormLayout()
        self.rows18.setObjectName(u"rows18")
        self.rows18.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows18.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows18.setHorizontalSpacing(10)
        self.rows18.setVerticalSpacing(7)
        self.received_label = QLabel(self.card15)
        self.received_label.setObjectName(u"received_label")

        self.rows18.setWidget(0, QFormLayout.ItemRole.LabelRole, self.received_label)

        self.across19 = QHBoxLayout()
        self.across19.setSpacing(8)
        self.across19.setObjectName(u"across19")
        self.received = QDateTimeEdit(self.card15)
        self.received.setObjectName(u"received")
        self.received.setMinimumSize(QSize(0, 30))
        self.received.setCalendarPopup(True)

        self.across19.addWidget(self.received)

        self.zone = QComboBox(self.card15)
        self.zone.setObjectName(u"zone")
        self.zone.setMinimumSize(QSize(0, 30))
        self.zone.setEditable(True)
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(15)

        self.across19.addWidget(self.zone)

        self.across19.setStretch(0, 1)
        self.across19.setStretch(1, 1)

        self.rows18.setLayout(0, QFormLayout.ItemRole.FieldRole, self.across19)

        self.channel_label = QLabel(self.card15)
        self.channel_label.setObjectName(u"channel_label")

        self.rows18.setWidget(1, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = QComboBox(self.card15)
        self.channel.setObjectName(u"channel")
        self.channel.setMinimumSize(QSize(0, 30))
        self.channel.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.channel.setMinimumContentsLength(8)

        self.rows18.setWidget(1, QFormLayout.ItemRole.FieldRole, self.channel)

        self.received_at_label = QLabel(self.card15)
        self.received_at_label.setObjectName(u"received_at_label")

        self.rows18.setWidget(2, QFormLayout.ItemRole.LabelRole, self.received_at_label)

        self.received_at = QLineEdit(self.card15)
        self.received_at.setObjectName(u"received_at")
        self.received_at.setMinimumSize(QSize(0, 30))

        self.rows18.setWidget(2, QFormLayout.ItemRole.FieldRole, self.received_at)

        self.filed_by_label = QLabel(self.card15)
        self.filed_by_label.setObjectName(u"filed_by_label")

        self.rows18.setWidget(3, QFormLayout.ItemRole.LabelRole, self.filed_by_label)

        self.filed_by = QLineEdit(self.card15)
        self.filed_by.setObjectName(u"filed_by")
        self.filed_by.setMinimumSize(QSize(0, 30))

        self.rows18.setWidget(3, QFormLayout.ItemRole.FieldRole, self.filed_by)


        self.card15_column.addLayout(self.rows18)


        self.column.addWidget(self.card15)

#if QT_CONFIG(shortcut)
        self.respondent_name_label.setBuddy(self.respondent_name)
        self.respondent_short_label.setBuddy(self.respondent_short)
        self.respondent_address_label.setBuddy(self.respondent_address)
        self.respondent_agent_label.setBuddy(self.respondent_agent)
        self.respondent_email_label.setBuddy(self.respondent_email)
        self.reply_agreement_label.setBuddy(self.reply_agreement)
        self.reply_instrument_label.setBuddy(self.reply_instrument)
        self.reply_claim_label.setBuddy(self.reply_claim)
        self.reply_relief_label.setBuddy(self.reply_relief)
        self.reply_proposals_label.setBuddy(self.reply_proposals)
        self.jurisdiction_label.setBuddy(self.jurisdiction)
        self.counterclaim_label.setBuddy(self.counterclaim)
        self.counter_amount_label.setBuddy(self.counter_amount)
        self.arbitrator_label.setBuddy(self.arbitrator)
        self.received_label.setBuddy(self.received)
        self.channel_label.setBuddy(self.channel)
        self.received_at_label.setBuddy(self.received_at)
        self.filed_by_label.setBuddy(self.filed_by)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ResponseForm)

        QMetaObject.connectSlotsByName(ResponseForm)
    # setupUi

    def retranslateUi(self, ResponseForm):
        self.card1_title.setText(QCoreApplication.translate("ResponseForm", u"1  Respondent", None))
        self.card1_title.setProperty(u"role", QCoreApplication.translate("ResponseForm", u"cardTitle", None))
        self.card1_aside.setText(QCoreApplication.translate("ResponseForm", u"Art. 4(1)(a)", None))
        self.card1_aside.setProperty(u"role", QCoreApplication.translate("ResponseForm", u"muted", None))
        self.respondent_name_label.setText(QCoreApplication.translate("ResponseForm", u"R&espondent", None))
#if QT_CONFIG(tooltip)
        self.respondent_name.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(1)(a): the name of the respondent, as it will stand in the caption.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent_name.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(1)(a): the name of the respondent, as it will stand in the caption.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent_name.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Respondent, name", None))
#endif // QT_CONFIG(accessibility)
        self.respondent_short_label.setText(QCoreApplication.translate("ResponseForm", u"S&hort", None))
#if QT_CONFIG(tooltip)
        self.respondent_short.setToolTip(QCoreApplication.translate("ResponseForm", u"How the respondent is called in running text and in tables.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent_short.setWhatsThis(QCoreApplication.translate("ResponseForm", u"How the respondent is called in running text and in tables.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent_short.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Respondent, short name", None))
#endif // QT_CONFIG(accessibility)
        self.respondent_address_label.setText(QCoreApplication.translate("ResponseForm", u"&Address", None))
#if QT_CONFIG(tooltip)
        self.respondent_address.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(1)(a): the postal address of the respondent.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent_address.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(1)(a): the postal address of the respondent.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent_address.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Respondent, address", None))
#endif // QT_CONFIG(accessibility)
        self.respondent_agent_label.setText(QCoreApplication.translate("ResponseForm", u"A&gent", None))
#if QT_CONFIG(tooltip)
        self.respondent_agent.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(1)(a) and Article 5: the agent or representative of the respondent.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent_agent.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(1)(a) and Article 5: the agent or representative of the respondent.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent_agent.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Respondent, agent", None))
#endif // QT_CONFIG(accessibility)
        self.respondent_email_label.setText(QCoreApplication.translate("ResponseForm", u"Designated e-&mail", None))
#if QT_CONFIG(tooltip)
        self.respondent_email.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 2(2): the only e-mail address at which the respondent may be served.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent_email.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 2(2): the only e-mail address at which the respondent may be served.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent_email.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Respondent, designated e-mail", None))
#endif // QT_CONFIG(accessibility)
        self.card6_title.setText(QCoreApplication.translate("ResponseForm", u"2  Replies", None))
        self.card6_title.setProperty(u"role", QCoreApplication.translate("ResponseForm", u"cardTitle", None))
        self.card6_aside.setText(QCoreApplication.translate("ResponseForm", u"Art. 4(1)(b)", None))
        self.card6_aside.setProperty(u"role", QCoreApplication.translate("ResponseForm", u"muted", None))
        self.reply_agreement_label.setText(QCoreApplication.translate("ResponseForm", u"Agreemen&t", None))
#if QT_CONFIG(tooltip)
        self.reply_agreement.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(1)(b): the reply to item (c) of Article 3(3).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reply_agreement.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(1)(b): the reply to item (c) of Article 3(3).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reply_agreement.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Agreement", None))
#endif // QT_CONFIG(accessibility)
        self.reply_instrument_label.setText(QCoreApplication.translate("ResponseForm", u"&Instrument", None))
#if QT_CONFIG(tooltip)
        self.reply_instrument.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(1)(b): the reply to item (d) of Article 3(3).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reply_instrument.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(1)(b): the reply to item (d) of Article 3(3).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reply_instrument.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Instrument", None))
#endif // QT_CONFIG(accessibility)
        self.reply_claim_label.setText(QCoreApplication.translate("ResponseForm", u"&Claim, amount", None))
#if QT_CONFIG(tooltip)
        self.reply_claim.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(1)(b): the reply to item (e) of Article 3(3).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reply_claim.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(1)(b): the reply to item (e) of Article 3(3).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reply_claim.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Claim, amount", None))
#endif // QT_CONFIG(accessibility)
        self.reply_relief_label.setText(QCoreApplication.translate("ResponseForm", u"Re&lief", None))
#if QT_CONFIG(tooltip)
        self.reply_relief.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(1)(b): the reply to item (f) of Article 3(3).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reply_relief.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(1)(b): the reply to item (f) of Article 3(3).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reply_relief.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Relief", None))
#endif // QT_CONFIG(accessibility)
        self.reply_proposals_label.setText(QCoreApplication.translate("ResponseForm", u"&Proposals", None))
#if QT_CONFIG(tooltip)
        self.reply_proposals.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(1)(b): the reply to item (g) of Article 3(3).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reply_proposals.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(1)(b): the reply to item (g) of Article 3(3).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reply_proposals.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Proposals", None))
#endif // QT_CONFIG(accessibility)
        self.card10_title.setText(QCoreApplication.translate("ResponseForm", u"3  Pleas and counterclaim", None))
        self.card10_title.setProperty(u"role", QCoreApplication.translate("ResponseForm", u"cardTitle", None))
        self.card10_aside.setText(QCoreApplication.translate("ResponseForm", u"Art. 4(2)", None))
        self.card10_aside.setProperty(u"role", QCoreApplication.translate("ResponseForm", u"muted", None))
        self.jurisdiction_label.setText(QCoreApplication.translate("ResponseForm", u"&Jurisdiction", None))
#if QT_CONFIG(tooltip)
        self.jurisdiction.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(2)(a): a plea that the tribunal lacks jurisdiction, if raised.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.jurisdiction.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(2)(a): a plea that the tribunal lacks jurisdiction, if raised.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.jurisdiction.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Jurisdiction", None))
#endif // QT_CONFIG(accessibility)
        self.counterclaim_label.setText(QCoreApplication.translate("ResponseForm", u"C&ounterclaim", None))
#if QT_CONFIG(tooltip)
        self.counterclaim.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(2)(e): a brief description of a counterclaim or set-off.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.counterclaim.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(2)(e): a brief description of a counterclaim or set-off.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.counterclaim.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Counterclaim", None))
#endif // QT_CONFIG(accessibility)
        self.counter_amount_label.setText(QCoreApplication.translate("ResponseForm", u"Amo&unt", None))
#if QT_CONFIG(tooltip)
        self.counter_amount.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(2)(e): the amount of the counterclaim, if indicated.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.counter_amount.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(2)(e): the amount of the counterclaim, if indicated.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.counter_amount.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Amount of the counterclaim", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.counter_currency.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(2)(e): its currency, by its three-letter code.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.counter_currency.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(2)(e): its currency, by its three-letter code.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.counter_currency.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Currency of the counterclaim", None))
#endif // QT_CONFIG(accessibility)
        self.arbitrator_label.setText(QCoreApplication.translate("ResponseForm", u"Ar&bitrator", None))
#if QT_CONFIG(tooltip)
        self.arbitrator.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(2)(d): the arbitrator the respondent appoints, if it does so now.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.arbitrator.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(2)(d): the arbitrator the respondent appoints, if it does so now.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.arbitrator.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Arbitrator", None))
#endif // QT_CONFIG(accessibility)
        self.card15_title.setText(QCoreApplication.translate("ResponseForm", u"4  Receipt", None))
        self.card15_title.setProperty(u"role", QCoreApplication.translate("ResponseForm", u"cardTitle", None))
        self.card15_aside.setText(QCoreApplication.translate("ResponseForm", u"Art. 2 and 4(1)", None))
        self.card15_aside.setProperty(u"role", QCoreApplication.translate("ResponseForm", u"muted", None))
        self.received_label.setText(QCoreApplication.translate("ResponseForm", u"Recei&ved", None))
#if QT_CONFIG(tooltip)
        self.received.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(1): when the registry received it, on the clock of the place of receipt.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.received.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(1): when the registry received it, on the clock of the place of receipt.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.received.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Received", None))
#endif // QT_CONFIG(accessibility)
        self.received.setDisplayFormat(QCoreApplication.translate("ResponseForm", u"d MMMM yyyy HH:mm", None))
#if QT_CONFIG(tooltip)
        self.zone.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 2(5): the day of receipt is that of the place of receipt.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.zone.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 2(5): the day of receipt is that of the place of receipt.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Time zone of receipt", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("ResponseForm", u"How", None))
#if QT_CONFIG(tooltip)
        self.channel.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(1) and Article 2: how it reached the registry.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.channel.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(1) and Article 2: how it reached the registry.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("ResponseForm", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.received_at_label.setText(QCoreApplication.translate("ResponseForm", u"Where", None))
#if QT_CONFIG(tooltip)
        self.received_at.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 4(1): where it was received, or the address of the registry it was sent to.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.received_at.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 4(1): where it was received, or the address of the registry it was sent to.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.received_at.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Where", None))
#endif // QT_CONFIG(accessibility)
        self.filed_by_label.setText(QCoreApplication.translate("ResponseForm", u"&Filed by", None))
#if QT_CONFIG(tooltip)
        self.filed_by.setToolTip(QCoreApplication.translate("ResponseForm", u"Article 5: who handed it in for the party.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.filed_by.setWhatsThis(QCoreApplication.translate("ResponseForm", u"Article 5: who handed it in for the party.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.filed_by.setAccessibleName(QCoreApplication.translate("ResponseForm", u"Filed by", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

