# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'notice.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QComboBox,
    QDateTimeEdit, QFormLayout, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)
class Ui_NoticeForm(object):
    def setupUi(self, NoticeForm):
        if not NoticeForm.objectName():
            NoticeForm.setObjectName(u"NoticeForm")
        self.column = QVBoxLayout(NoticeForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(NoticeForm)
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
        self.demand = QCheckBox(self.card1)
        self.demand.setObjectName(u"demand")

        self.rows4.setWidget(0, QFormLayout.ItemRole.FieldRole, self.demand)

        self.claimant_name_label = QLabel(self.card1)
        self.claimant_name_label.setObjectName(u"claimant_name_label")

        self.rows4.setWidget(1, QFormLayout.ItemRole.LabelRole, self.claimant_name_label)

        self.across5 = QHBoxLayout()
        self.across5.setSpacing(8)
        self.across5.setObjectName(u"across5")
        self.claimant_name = QLineEdit(self.card1)
        self.claimant_name.setObjectName(u"claimant_name")
        self.claimant_name.setMinimumSize(QSize(0, 30))

        self.across5.addWidget(self.claimant_name)

        self.claimant_short_label = QLabel(self.card1)
        self.claimant_short_label.setObjectName(u"claimant_short_label")

        self.across5.addWidget(self.claimant_short_label)

        self.claimant_short = QLineEdit(self.card1)
        self.claimant_short.setObjectName(u"claimant_short")
        self.claimant_short.setMinimumSize(QSize(0, 30))
        self.claimant_short.setMaximumSize(QSize(110, 16777215))

        self.across5.addWidget(self.claimant_short)

        self.across5.setStretch(0, 1)

        self.rows4.setLayout(1, QFormLayout.ItemRole.FieldRole, self.across5)

        self.claimant_address_label = QLabel(self.card1)
        self.claimant_address_label.setObjectName(u"claimant_address_label")

        self.rows4.setWidget(2, QFormLayout.ItemRole.LabelRole, self.claimant_address_label)

        self.claimant_address = QLineEdit(self.card1)
        self.claimant_address.setObjectName(u"claimant_address")
        self.claimant_address.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(2, QFormLayout.ItemRole.FieldRole, self.claimant_address)

        self.claimant_agent_label = QLabel(self.card1)
        self.claimant_agent_label.setObjectName(u"claimant_agent_label")

        self.rows4.setWidget(3, QFormLayout.ItemRole.LabelRole, self.claimant_agent_label)

        self.claimant_agent = QLineEdit(self.card1)
        self.claimant_agent.setObjectName(u"claimant_agent")
        self.claimant_agent.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(3, QFormLayout.ItemRole.FieldRole, self.claimant_agent)

        self.claimant_email_label = QLabel(self.card1)
        self.claimant_email_label.setObjectName(u"claimant_email_label")

        self.rows4.setWidget(4, QFormLayout.ItemRole.LabelRole, self.claimant_email_label)

        self.claimant_email = QLineEdit(self.card1)
        self.claimant_email.setObjectName(u"claimant_email")
        self.claimant_email.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(4, QFormLayout.ItemRole.FieldRole, self.claimant_email)

        self.claimant_zone_label = QLabel(self.card1)
        self.claimant_zone_label.setObjectName(u"claimant_zone_label")

        self.rows4.setWidget(5, QFormLayout.ItemRole.LabelRole, self.claimant_zone_label)

        self.across6 = QHBoxLayout()
        self.across6.setSpacing(8)
        self.across6.setObjectName(u"across6")
        self.claimant_zone = QComboBox(self.card1)
        self.claimant_zone.setObjectName(u"claimant_zone")
        self.claimant_zone.setMinimumSize(QSize(0, 30))
        self.claimant_zone.setEditable(True)
        self.claimant_zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.claimant_zone.setMinimumContentsLength(15)

        self.across6.addWidget(self.claimant_zone)

        self.claimant_weekend_label = QLabel(self.card1)
        self.claimant_weekend_label.setObjectName(u"claimant_weekend_label")

        self.across6.addWidget(self.claimant_weekend_label)

        self.claimant_weekend = QComboBox(self.card1)
        self.claimant_weekend.setObjectName(u"claimant_weekend")
        self.claimant_weekend.setMinimumSize(QSize(0, 30))
        self.claimant_weekend.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.claimant_weekend.setMinimumContentsLength(12)

        self.across6.addWidget(self.claimant_weekend)

        self.across6.setStretch(0, 1)
        self.across6.setStretch(2, 1)

        self.rows4.setLayout(5, QFormLayout.ItemRole.FieldRole, self.across6)

        self.claimant_country_label = QLabel(self.card1)
        self.claimant_country_label.setObjectName(u"claimant_country_label")

        self.rows4.setWidget(6, QFormLayout.ItemRole.LabelRole, self.claimant_country_label)

        self.across90 = QHBoxLayout()
        self.across90.setSpacing(8)
        self.across90.setObjectName(u"across90")
        self.claimant_country = QComboBox(self.card1)
        self.claimant_country.setObjectName(u"claimant_country")
        self.claimant_country.setMinimumSize(QSize(0, 30))
        self.claimant_country.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.claimant_country.setMinimumContentsLength(12)

        self.across90.addWidget(self.claimant_country)

        self.claimant_holidays_label = QLabel(self.card1)
        self.claimant_holidays_label.setObjectName(u"claimant_holidays_label")

        self.across90.addWidget(self.claimant_holidays_label)

        self.claimant_holidays = QLineEdit(self.card1)
        self.claimant_holidays.setObjectName(u"claimant_holidays")
        self.claimant_holidays.setMinimumSize(QSize(0, 30))

        self.across90.addWidget(self.claimant_holidays)

        self.across90.setStretch(0, 1)
        self.across90.setStretch(2, 1)

        self.rows4.setLayout(6, QFormLayout.ItemRole.FieldRole, self.across90)

        self.respondent_name_label = QLabel(self.card1)
        self.respondent_name_label.setObjectName(u"respondent_name_label")

        self.rows4.setWidget(7, QFormLayout.ItemRole.LabelRole, self.respondent_name_label)

        self.across7 = QHBoxLayout()
        self.across7.setSpacing(8)
        self.across7.setObjectName(u"across7")
        self.respondent_name = QLineEdit(self.card1)
        self.respondent_name.setObjectName(u"respondent_name")
        self.respondent_name.setMinimumSize(QSize(0, 30))

        self.across7.addWidget(self.respondent_name)

        self.respondent_short_label = QLabel(self.card1)
        self.respondent_short_label.setObjectName(u"respondent_short_label")

        self.across7.addWidget(self.respondent_short_label)

        self.respondent_short = QLineEdit(self.card1)
        self.respondent_short.setObjectName(u"respondent_short")
        self.respondent_short.setMinimumSize(QSize(0, 30))
        self.respondent_short.setMaximumSize(QSize(110, 16777215))

        self.across7.addWidget(self.respondent_short)

        self.across7.setStretch(0, 1)

        self.rows4.setLayout(7, QFormLayout.ItemRole.FieldRole, self.across7)

        self.respondent_address_label = QLabel(self.card1)
        self.respondent_address_label.setObjectName(u"respondent_address_label")

        self.rows4.setWidget(8, QFormLayout.ItemRole.LabelRole, self.respondent_address_label)

        self.respondent_address = QLineEdit(self.card1)
        self.respondent_address.setObjectName(u"respondent_address")
        self.respondent_address.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(8, QFormLayout.ItemRole.FieldRole, self.respondent_address)

        self.respondent_agent_label = QLabel(self.card1)
        self.respondent_agent_label.setObjectName(u"respondent_agent_label")

        self.rows4.setWidget(9, QFormLayout.ItemRole.LabelRole, self.respondent_agent_label)

        self.respondent_agent = QLineEdit(self.card1)
        self.respondent_agent.setObjectName(u"respondent_agent")
        self.respondent_agent.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(9, QFormLayout.ItemRole.FieldRole, self.respondent_agent)

        self.respondent_email_label = QLabel(self.card1)
        self.respondent_email_label.setObjectName(u"respondent_email_label")

        self.rows4.setWidget(10, QFormLayout.ItemRole.LabelRole, self.respondent_email_label)

        self.respondent_email = QLineEdit(self.card1)
        self.respondent_email.setObjectName(u"respondent_email")
        self.respondent_email.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(10, QFormLayout.ItemRole.FieldRole, self.respondent_email)

        self.respondent_zone_label = QLabel(self.card1)
        self.respondent_zone_label.setObjectName(u"respondent_zone_label")

        self.rows4.setWidget(11, QFormLayout.ItemRole.LabelRole, self.respondent_zone_label)

        self.across8 = QHBoxLayout()
        self.across8.setSpacing(8)
        self.across8.setObjectName(u"across8")
        self.respondent_zone = QComboBox(self.card1)
        self.respondent_zone.setObjectName(u"respondent_zone")
        self.respondent_zone.setMinimumSize(QSize(0, 30))
        self.respondent_zone.setEditable(True)
        self.respondent_zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.respondent_zone.setMinimumContentsLength(15)

        self.across8.addWidget(self.respondent_zone)

        self.respondent_weekend_label = QLabel(self.card1)
        self.respondent_weekend_label.setObjectName(u"respondent_weekend_label")

        self.across8.addWidget(self.respondent_weekend_label)

        self.respondent_weekend = QComboBox(self.card1)
        self.respondent_weekend.setObjectName(u"respondent_weekend")
        self.respondent_weekend.setMinimumSize(QSize(0, 30))
        self.respondent_weekend.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.respondent_weekend.setMinimumContentsLength(12)

        self.across8.addWidget(self.respondent_weekend)

        self.across8.setStretch(0, 1)
        self.across8.setStretch(2, 1)

        self.rows4.setLayout(11, QFormLayout.ItemRole.FieldRole, self.across8)

        self.respondent_country_label = QLabel(self.card1)
        self.respondent_country_label.setObjectName(u"respondent_country_label")

        self.rows4.setWidget(12, QFormLayout.ItemRole.LabelRole, self.respondent_country_label)

        self.across91 = QHBoxLayout()
        self.across91.setSpacing(8)
        self.across91.setObjectName(u"across91")
        self.respondent_country = QComboBox(self.card1)
        self.respondent_country.setObjectName(u"respondent_country")
        self.respondent_country.setMinimumSize(QSize(0, 30))
        self.respondent_country.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.respondent_country.setMinimumContentsLength(12)

        self.across91.addWidget(self.respondent_country)

        self.respondent_holidays_label = QLabel(self.card1)
        self.respondent_holidays_label.setObjectName(u"respondent_holidays_label")

        self.across91.addWidget(self.respondent_holidays_label)

        self.respondent_holidays = QLineEdit(self.card1)
        self.respondent_holidays.setObjectName(u"respondent_holidays")
        self.respondent_holidays.setMinimumSize(QSize(0, 30))

        self.across91.addWidget(self.respondent_holidays)

        self.across91.setStretch(0, 1)
        self.across91.setStretch(2, 1)

        self.rows4.setLayout(12, QFormLayout.ItemRole.FieldRole, self.across91)

        self.agreement_label = QLabel(self.card1)
        self.agreement_label.setObjectName(u"agreement_label")

        self.rows4.setWidget(13, QFormLayout.ItemRole.LabelRole, self.agreement_label)

        self.agreement = QLineEdit(self.card1)
        self.agreement.setObjectName(u"agreement")
        self.agreement.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(13, QFormLayout.ItemRole.FieldRole, self.agreement)

        self.agreement_day_label = QLabel(self.card1)
        self.agreement_day_label.setObjectName(u"agreement_day_label")

        self.rows4.setWidget(14, QFormLayout.ItemRole.LabelRole, self.agreement_day_label)

        self.agreement_day = QLineEdit(self.card1)
        self.agreement_day.setObjectName(u"agreement_day")
        self.agreement_day.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(14, QFormLayout.ItemRole.FieldRole, self.agreement_day)

        self.instrument_label = QLabel(self.card1)
        self.instrument_label.setObjectName(u"instrument_label")

        self.rows4.setWidget(15, QFormLayout.ItemRole.LabelRole, self.instrument_label)

        self.instrument = QLineEdit(self.card1)
        self.instrument.setObjectName(u"instrument")
        self.instrument.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(15, QFormLayout.ItemRole.FieldRole, self.instrument)


        self.card1_column.addLayout(self.rows4)


        self.column.addWidget(self.card1)

        self.card9 = QFrame(NoticeForm)
        self.card9.setObjectName(u"card9")
        self.card9.setProperty(u"card", True)
        self.card9_column = QVBoxLayout(self.card9)
        self.card9_column.setSpacing(8)
        self.card9_column.setObjectName(u"card9_column")
        self.across11 = QHBoxLayout()
        self.across11.setSpacing(8)
        self.across11.setObjectName(u"across11")
        self.card9_title = QLabel(self.card9)
        self.card9_title.setObjectName(u"card9_title")

        self.across11.addWidget(self.card9_title)

        self.gap10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across11.addItem(self.gap10)

        self.card9_aside = QLabel(self.card9)
        self.card9_aside.setObjectName(u"card9_aside")

        self.across11.addWidget(self.card9_aside)


        self.card9_column.addLayout(self.across11)

        self.rows12 = QFormLayout()
        self.rows12.setObjectName(u"rows12")
        self.rows12.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows12.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows12.setHorizontalSpacing(10)
        self.rows12.setVerticalSpacing(7)
        self.routes = QWidget(self.card9)
        self.routes.setObjectName(u"routes")
        self.checks13 = QVBoxLayout(self.routes)
        self.checks13.setSpacing(2)
        self.checks13.setObjectName(u"checks13")
        self.checks13.setContentsMargins(0, 0, 0, 0)
        self.across15 = QHBoxLayout()
        self.across15.setSpacing(8)
        self.across15.setObjectName(u"across15")
        self.route_organ = QCheckBox(self.routes)
        self.route_organ.setObjectName(u"route_organ")

        self.across15.addWidget(self.route_organ)

        self.gap14 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across15.addItem(self.gap14)

        self.route_organ_about = QLabel(self.routes)
        self.route_organ_about.setObjectName(u"route_organ_about")

        self.across15.addWidget(self.route_organ_about)


        self.checks13.addLayout(self.across15)

        self.across17 = QHBoxLayout()
        self.across17.setSpacing(8)
        self.across17.setObjectName(u"across17")
        self.route_authority = QCheckBox(self.routes)
        self.route_authority.setObjectName(u"route_authority")

        self.across17.addWidget(self.route_authority)

        self.gap16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across17.addItem(self.gap16)

        self.route_authority_about = QLabel(self.routes)
        self.route_authority_about.setObjectName(u"route_authority_about")

        self.across17.addWidget(self.route_authority_about)


        self.checks13.addLayout(self.across17)

        self.across19 = QHBoxLayout()
        self.across19.setSpacing(8)
        self.across19.setObjectName(u"across19")
        self.route_lent = QCheckBox(self.routes)
        self.route_lent.setObjectName(u"route_lent")

        self.across19.addWidget(self.route_lent)

        self.gap18 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across19.addItem(self.gap18)

        self.route_lent_about = QLabel(self.routes)
        self.route_lent_about.setObjectName(u"route_lent_about")

        self.across19.addWidget(self.route_lent_about)


        self.checks13.addLayout(self.across19)

        self.across21 = QHBoxLayout()
        self.across21.setSpacing(8)
        self.across21.setObjectName(u"across21")
        self.route_beyond = QCheckBox(self.routes)
        self.route_beyond.setObjectName(u"route_beyond")

        self.across21.addWidget(self.route_beyond)

        self.gap20 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across21.addItem(self.gap20)

        self.route_beyond_about = QLabel(self.routes)
        self.route_beyond_about.setObjectName(u"route_beyond_about")

        self.across21.addWidget(self.route_beyond_about)


        self.checks13.addLayout(self.across21)

        self.across23 = QHBoxLayout()
        self.across23.setSpacing(8)
        self.across23.setObjectName(u"across23")
        self.route_instruction = QCheckBox(self.routes)
        self.route_instruction.setObjectName(u"route_instruction")

        self.across23.addWidget(self.route_instruction)

        self.gap22 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across23.addItem(self.gap22)

        self.route_instruction_about = QLabel(self.routes)
        self.route_instruction_about.setObjectName(u"route_instruction_about")

        self.across23.addWidget(self.route_instruction_about)


        self.checks13.addLayout(self.across23)

        self.across25 = QHBoxLayout()
        self.across25.setSpacing(8)
        self.across25.setObjectName(u"across25")
        self.route_direction = QCheckBox(self.routes)
        self.route_direction.setObjectName(u"route_direction")

        self.across25.addWidget(self.route_direction)

        self.gap24 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across25.addItem(self.gap24)

        self.route_direction_about = QLabel(self.routes)
        self.route_direction_about.setObjectName(u"route_direction_about")

        self.across25.addWidget(self.route_direction_about)


        self.checks13.addLayout(self.across25)

        self.across27 = QHBoxLayout()
        self.across27.setSpacing(8)
        self.across27.setObjectName(u"across27")
        self.route_control = QCheckBox(self.routes)
        self.route_control.setObjectName(u"route_control")

        self.across27.addWidget(self.route_control)

        self.gap26 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across27.addItem(self.gap26)

        self.route_control_about = QLabel(self.routes)
        self.route_control_about.setObjectName(u"route_control_about")

        self.across27.addWidget(self.route_control_about)


        self.checks13.addLayout(self.across27)

        self.across29 = QHBoxLayout()
        self.across29.setSpacing(8)
        self.across29.setObjectName(u"across29")
        self.route_default = QCheckBox(self.routes)
        self.route_default.setObjectName(u"route_default")

        self.across29.addWidget(self.route_default)

        self.gap28 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across29.addItem(self.gap28)

        self.route_default_about = QLabel(self.routes)
        self.route_default_about.setObjectName(u"route_default_about")

        self.across29.addWidget(self.route_default_about)


        self.checks13.addLayout(self.across29)

        self.across31 = QHBoxLayout()
        self.across31.setSpacing(8)
        self.across31.setObjectName(u"across31")
        self.route_adopted = QCheckBox(self.routes)
        self.route_adopted.setObjectName(u"route_adopted")

        self.across31.addWidget(self.route_adopted)

        self.gap30 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across31.addItem(self.gap30)

        self.route_adopted_about = QLabel(self.routes)
        self.route_adopted_about.setObjectName(u"route_adopted_about")

        self.across31.addWidget(self.route_adopted_about)


        self.checks13.addLayout(self.across31)

        self.across33 = QHBoxLayout()
        self.across33.setSpacing(8)
        self.across33.setObjectName(u"across33")
        self.route_none = QCheckBox(self.routes)
        self.route_none.setObjectName(u"route_none")

        self.across33.addWidget(self.route_none)

        self.gap32 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across33.addItem(self.gap32)

        self.route_none_about = QLabel(self.routes)
        self.route_none_about.setObjectName(u"route_none_about")

        self.across33.addWidget(self.route_none_about)


        self.checks13.addLayout(self.across33)


        self.rows12.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.routes)

        self.test_label = QLabel(self.card9)
        self.test_label.setObjectName(u"test_label")

        self.rows12.setWidget(1, QFormLayout.ItemRole.LabelRole, self.test_label)

        self.across34 = QHBoxLayout()
        self.across34.setSpacing(8)
        self.across34.setObjectName(u"across34")
        self.test = QComboBox(self.card9)
        self.test.setObjectName(u"test")
        self.test.setMinimumSize(QSize(0, 30))
        self.test.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.test.setMinimumContentsLength(8)

        self.across34.addWidget(self.test)

        self.actor_label = QLabel(self.card9)
        self.actor_label.setObjectName(u"actor_label")

        self.across34.addWidget(self.actor_label)

        self.actor = QComboBox(self.card9)
        self.actor.setObjectName(u"actor")
        self.actor.setMinimumSize(QSize(0, 30))
        self.actor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.actor.setMinimumContentsLength(6)

        self.across34.addWidget(self.actor)

        self.across34.setStretch(0, 1)
        self.across34.setStretch(2, 1)

        self.rows12.setLayout(1, QFormLayout.ItemRole.FieldRole, self.across34)

        self.operation_label = QLabel(self.card9)
        self.operation_label.setObjectName(u"operation_label")

        self.rows12.setWidget(2, QFormLayout.ItemRole.LabelRole, self.operation_label)

        self.operation = QLineEdit(self.card9)
        self.operation.setObjectName(u"operation")
        self.operation.setMinimumSize(QSize(0, 30))

        self.rows12.setWidget(2, QFormLayout.ItemRole.FieldRole, self.operation)

        self.claim_label = QLabel(self.card9)
        self.claim_label.setObjectName(u"claim_label")

        self.rows12.setWidget(3, QFormLayout.ItemRole.LabelRole, self.claim_label)

        self.claim = QPlainTextEdit(self.card9)
        self.claim.setObjectName(u"claim")
        self.claim.setMinimumSize(QSize(0, 64))
        self.claim.setMaximumSize(QSize(16777215, 80))
        self.claim.setTabChangesFocus(True)

        self.rows12.setWidget(3, QFormLayout.ItemRole.FieldRole, self.claim)

        self.amount_label = QLabel(self.card9)
        self.amount_label.setObjectName(u"amount_label")

        self.rows12.setWidget(4, QFormLayout.ItemRole.LabelRole, self.amount_label)

        self.across35 = QHBoxLayout()
        self.across35.setSpacing(8)
        self.across35.setObjectName(u"across35")
        self.amount = QLineEdit(self.card9)
        self.amount.setObjectName(u"amount")
        self.amount.setMinimumSize(QSize(0, 30))

        self.across35.addWidget(self.amount)

        self.currency = QComboBox(self.card9)
        self.currency.setObjectName(u"currency")
        self.currency.setMinimumSize(QSize(0, 30))
        self.currency.setEditable(True)
        self.currency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currency.setMinimumContentsLength(5)

        self.across35.addWidget(self.currency)

        self.across35.setStretch(0, 1)

        self.rows12.setLayout(4, QFormLayout.ItemRole.FieldRole, self.across35)

        self.target_label = QLabel(self.card9)
        self.target_label.setObjectName(u"target_label")

        self.rows12.setWidget(5, QFormLayout.ItemRole.LabelRole, self.target_label)

        self.target = QPlainTextEdit(self.card9)
        self.target.setObjectName(u"target")
        self.target.setMinimumSize(QSize(0, 48))
        self.target.setMaximumSize(QSize(16777215, 64))
        self.target.setTabChangesFocus(True)

        self.rows12.setWidget(5, QFormLayout.ItemRole.FieldRole, self.target)

        self.hits_label = QLabel(self.card9)
        self.hits_label.setObjectName(u"hits_label")

        self.rows12.setWidget(6, QFormLayout.ItemRole.LabelRole, self.hits_label)

        self.hits = QWidget(self.card9)
        self.hits.setObjectName(u"hits")
        self.checks36 = QGridLayout(self.hits)
        self.checks36.setObjectName(u"checks36")
        self.checks36.setVerticalSpacing(0)
        self.checks36.setContentsMargins(0, 0, 0, 0)
        self.hit_essential = QCheckBox(self.hits)
        self.hit_essential.setObjectName(u"hit_essential")

        self.checks36.addWidget(self.hit_essential, 0, 0, 1, 1)

        self.hit_medical = QCheckBox(self.hits)
        self.hit_medical.setObjectName(u"hit_medical")

        self.checks36.addWidget(self.hit_medical, 0, 1, 1, 1)

        self.hit_response = QCheckBox(self.hits)
        self.hit_response.setObjectName(u"hit_response")

        self.checks36.addWidget(self.hit_response, 1, 0, 1, 1)

        self.hit_relief = QCheckBox(self.hits)
        self.hit_relief.setObjectName(u"hit_relief")

        self.checks36.addWidget(self.hit_relief, 1, 1, 1, 1)

        self.hit_election = QCheckBox(self.hits)
        self.hit_election.setObjectName(u"hit_election")

        self.checks36.addWidget(self.hit_election, 2, 0, 1, 1)

        self.hit_data = QCheckBox(self.hits)
        self.hit_data.setObjectName(u"hit_data")

        self.checks36.addWidget(self.hit_data, 2, 1, 1, 1)

        self.hit_physical = QCheckBox(self.hits)
        self.hit_physical.setObjectName(u"hit_physical")

        self.checks36.addWidget(self.hit_physical, 3, 0, 1, 1)


        self.rows12.setWidget(6, QFormLayout.ItemRole.FieldRole, self.hits)

        self.events_from_label = QLabel(self.card9)
        self.events_from_label.setObjectName(u"events_from_label")

        self.rows12.setWidget(7, QFormLayout.ItemRole.LabelRole, self.events_from_label)

        self.across37 = QHBoxLayout()
        self.across37.setSpacing(8)
        self.across37.setObjectName(u"across37")
        self.events_from = QLineEdit(self.card9)
        self.events_from.setObjectName(u"events_from")
        self.events_from.setMinimumSize(QSize(0, 30))

        self.across37.addWidget(self.events_from)

        self.events_to_label = QLabel(self.card9)
        self.events_to_label.setObjectName(u"events_to_label")

        self.across37.addWidget(self.events_to_label)

        self.events_to = QLineEdit(self.card9)
        self.events_to.setObjectName(u"events_to")
        self.events_to.setMinimumSize(QSize(0, 30))

        self.across37.addWidget(self.events_to)

        self.across37.setStretch(0, 1)
        self.across37.setStretch(2, 1)

        self.rows12.setLayout(7, QFormLayout.ItemRole.FieldRole, self.across37)

        self.countermeasures_label = QLabel(self.card9)
        self.countermeasures_label.setObjectName(u"countermeasures_label")

        self.rows12.setWidget(8, QFormLayout.ItemRole.LabelRole, self.countermeasures_label)

        self.countermeasures = QPlainTextEdit(self.card9)
        self.countermeasures.setObjectName(u"countermeasures")
        self.countermeasures.setMinimumSize(QSize(0, 48))
        self.countermeasures.setMaximumSize(QSize(16777215, 64))
        self.countermeasures.setTabChangesFocus(True)

        self.rows12.setWidget(8, QFormLayout.ItemRole.FieldRole, self.countermeasures)


        self.card9_column.addLayout(self.rows12)


        self.column.addWidget(self.card9)

        self.card38 = QFrame(NoticeForm)
        self.card38.setObjectName(u"card38")
        self.card38.setProperty(u"card", True)
        self.card38_column = QVBoxLayout(self.card38)
        self.card38_column.setSpacing(8)
        self.card38_column.setObjectName(u"card38_column")
        self.across40 = QHBoxLayout()
        self.across40.setSpacing(8)
        self.across40.setObjectName(u"across40")
        self.card38_title = QLabel(self.card38)
        self.card38_title.setObjectName(u"card38_title")

        self.across40.addWidget(self.card38_title)

        self.gap39 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across40.addItem(self.gap39)

        self.card38_aside = QLabel(self.card38)
        self.card38_aside.setObjectName(u"card38_aside")

        self.across40.addWidget(self.card38_aside)


        self.card38_column.addLayout(self.across40)

        self.rows41 = QFormLayout()
        self.rows41.setObjectName(u"rows41")
        self.rows41.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows41.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows41.setHorizontalSpacing(10)
        self.rows41.setVerticalSpacing(7)
        self.relief = QTableWidget(self.card38)
        if (self.relief.columnCount() < 6):
            self.relief.setColumnCount(6)
        __qtablewidgetitem = QTableWidgetItem()
        self.relief.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.relief.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.relief.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.relief.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.relief.setHorizontalHeaderItem(4, __qtablewidgetitem4)
        __qtablewidgetitem5 = QTableWidgetItem()
        self.relief.setHorizontalHeaderItem(5, __qtablewidgetitem5)
        self.relief.setObjectName(u"relief")
        self.relief.setMinimumSize(QSize(0, 120))
        self.relief.setMaximumSize(QSize(16777215, 180))
        self.relief.setProperty(u"framed", True)
        self.relief.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.relief.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.relief.setShowGrid(False)
        self.relief.setWordWrap(False)
        self.relief.setTabKeyNavigation(False)
        self.relief.horizontalHeader().setStretchLastSection(True)
        self.relief.verticalHeader().setVisible(False)

        self.rows41.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.relief)

        self.across43 = QHBoxLayout()
        self.across43.setSpacing(8)
        self.across43.setObjectName(u"across43")
        self.relief_add = QPushButton(self.card38)
        self.relief_add.setObjectName(u"relief_add")
        self.relief_add.setAutoDefault(False)

        self.across43.addWidget(self.relief_add)

        self.relief_remove = QPushButton(self.card38)
        self.relief_remove.setObjectName(u"relief_remove")
        self.relief_remove.setAutoDefault(False)

        self.across43.addWidget(self.relief_remove)

        self.gap42 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across43.addItem(self.gap42)


        self.rows41.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.across43)

        self.arbitrators_label = QLabel(self.card38)
        self.arbitrators_label.setObjectName(u"arbitrators_label")

        self.rows41.setWidget(2, QFormLayout.ItemRole.LabelRole, self.arbitrators_label)

        self.across44 = QHBoxLayout()
        self.across44.setSpacing(8)
        self.across44.setObjectName(u"across44")
        self.arbitrators = QComboBox(self.card38)
        self.arbitrators.setObjectName(u"arbitrators")
        self.arbitrators.setMinimumSize(QSize(0, 30))
        self.arbitrators.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.arbitrators.setMinimumContentsLength(4)

        self.across44.addWidget(self.arbitrators)

        self.arbitrator_label = QLabel(self.card38)
        self.arbitrator_label.setObjectName(u"arbitrator_label")

        self.across44.addWidget(self.arbitrator_label)

        self.arbitrator = QLineEdit(self.card38)
        self.arbitrator.setObjectName(u"arbitrator")
        self.arbitrator.setMinimumSize(QSize(0, 30))

        self.across44.addWidget(self.arbitrator)

        self.across44.setStretch(0, 1)
        self.across44.setStretch(2, 1)

        self.rows41.setLayout(2, QFormLayout.ItemRole.FieldRole, self.across44)

        self.language_label = QLabel(self.card38)
        self.language_label.setObjectName(u"language_label")

        self.rows41.setWidget(3, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.across45 = QHBoxLayout()
        self.across45.setSpacing(8)
        self.across45.setObjectName(u"across45")
        self.language = QLineEdit(self.card38)
        self.language.setObjectName(u"language")
        self.language.setMinimumSize(QSize(0, 30))

        self.across45.addWidget(self.language)

        self.place_label = QLabel(self.card38)
        self.place_label.setObjectName(u"place_label")

        self.across45.addWidget(self.place_label)

        self.place = QLineEdit(self.card38)
        self.place.setObjectName(u"place")
        self.place.setMinimumSize(QSize(0, 30))

        self.across45.addWidget(self.place)

        self.across45.setStretch(0, 1)
        self.across45.setStretch(2, 1)

        self.rows41.setLayout(3, QFormLayout.ItemRole.FieldRole, self.across45)

        self.ruleset_label = QLabel(self.card38)
        self.ruleset_label.setObjectName(u"ruleset_label")

        self.rows41.setWidget(4, QFormLayout.ItemRole.LabelRole, self.ruleset_label)

        self.ruleset = QComboBox(self.card38)
        self.ruleset.setObjectName(u"ruleset")
        self.ruleset.setMinimumSize(QSize(0, 30))
        self.ruleset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.ruleset.setMinimumContentsLength(12)

        self.rows41.setWidget(4, QFormLayout.ItemRole.FieldRole, self.ruleset)


        self.card38_column.addLayout(self.rows41)


        self.column.addWidget(self.card38)

        self.card46 = QFrame(NoticeForm)
        self.card46.setObjectName(u"card46")
        self.card46.setProperty(u"card", True)
        self.card46_column = QVBoxLayout(self.card46)
        self.card46_column.setSpacing(8)
        self.card46_column.setObjectName(u"card46_column")
        self.across48 = QHBoxLayout()
        self.across48.setSpacing(8)
        self.across48.setObjectName(u"across48")
        self.card46_title = QLabel(self.card46)
        self.card46_title.setObjectName(u"card46_title")

        self.across48.addWidget(self.card46_title)

        self.gap47 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across48.addItem(self.gap47)

        self.card46_aside = QLabel(self.card46)
        self.card46_aside.setObjectName(u"card46_aside")

        self.across48.addWidget(self.card46_aside)


        self.card46_column.addLayout(self.across48)

        self.rows49 = QFormLayout()
        self.rows49.setObjectName(u"rows49")
        self.rows49.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows49.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows49.setHorizontalSpacing(10)
        self.rows49.setVerticalSpacing(7)
        self.received_label = QLabel(self.card46)
        self.received_label.setObjectName(u"received_label")

        self.rows49.setWidget(0, QFormLayout.ItemRole.LabelRole, self.received_label)

        self.across50 = QHBoxLayout()
        self.across50.setSpacing(8)
        self.across50.setObjectName(u"across50")
        self.received = QDateTimeEdit(self.card46)
        self.received.setObjectName(u"received")
        self.received.setMinimumSize(QSize(0, 30))
        self.received.setCalendarPopup(True)

        self.across50.addWidget(self.received)

        self.zone = QComboBox(self.card46)
        self.zone.setObjectName(u"zone")
        self.zone.setMinimumSize(QSize(0, 30))
        self.zone.setEditable(True)
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(15)

        self.across50.addWidget(self.zone)

        self.across50.setStretch(0, 1)
        self.across50.setStretch(1, 1)

        self.rows49.setLayout(0, QFormLayout.ItemRole.FieldRole, self.across50)

        self.channel_label = QLabel(self.card46)
        self.channel_label.setObjectName(u"channel_label")

        self.rows49.setWidget(1, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = QComboBox(self.card46)
        self.channel.setObjectName(u"channel")
        self.channel.setMinimumSize(QSize(0, 30))
        self.channel.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.channel.setMinimumContentsLength(8)

        self.rows49.setWidget(1, QFormLayout.ItemRole.FieldRole, self.channel)

        self.received_at_label = QLabel(self.card46)
        self.received_at_label.setObjectName(u"received_at_label")

        self.rows49.setWidget(2, QFormLayout.ItemRole.LabelRole, self.received_at_label)

        self.received_at = QLineEdit(self.card46)
        self.received_at.setObjectName(u"received_at")
        self.received_at.setMinimumSize(QSize(0, 30))

        self.rows49.setWidget(2, QFormLayout.ItemRole.FieldRole, self.received_at)

        self.delivered_by_label = QLabel(self.card46)
        self.delivered_by_label.setObjectName(u"delivered_by_label")

        self.rows49.setWidget(3, QFormLayout.ItemRole.LabelRole, self.delivered_by_label)

        self.delivered_by = QLineEdit(self.card46)
        self.delivered_by.setObjectName(u"delivered_by")
        self.delivered_by.setMinimumSize(QSize(0, 30))

        self.rows49.setWidget(3, QFormLayout.ItemRole.FieldRole, self.delivered_by)


        self.card46_column.addLayout(self.rows49)


        self.column.addWidget(self.card46)

#if QT_CONFIG(shortcut)
        self.claimant_name_label.setBuddy(self.claimant_name)
        self.claimant_short_label.setBuddy(self.claimant_short)
        self.claimant_address_label.setBuddy(self.claimant_address)
        self.claimant_agent_label.setBuddy(self.claimant_agent)
        self.claimant_email_label.setBuddy(self.claimant_email)
        self.claimant_zone_label.setBuddy(self.claimant_zone)
        self.claimant_weekend_label.setBuddy(self.claimant_weekend)
        self.claimant_country_label.setBuddy(self.claimant_country)
        self.claimant_holidays_label.setBuddy(self.claimant_holidays)
        self.respondent_name_label.setBuddy(self.respondent_name)
        self.respondent_short_label.setBuddy(self.respondent_short)
        self.respondent_address_label.setBuddy(self.respondent_address)
        self.respondent_agent_label.setBuddy(self.respondent_agent)
        self.respondent_email_label.setBuddy(self.respondent_email)
        self.respondent_zone_label.setBuddy(self.respondent_zone)
        self.respondent_weekend_label.setBuddy(self.respondent_weekend)
        self.respondent_country_label.setBuddy(self.respondent_country)
        self.respondent_holidays_label.setBuddy(self.respondent_holidays)
        self.agreement_label.setBuddy(self.agreement)
        self.agreement_day_label.setBuddy(self.agreement_day)
        self.instrument_label.setBuddy(self.instrument)
        self.test_label.setBuddy(self.test)
        self.actor_label.setBuddy(self.actor)
        self.operation_label.setBuddy(self.operation)
        self.claim_label.setBuddy(self.claim)
        self.amount_label.setBuddy(self.amount)
        self.target_label.setBuddy(self.target)
        self.hits_label.setBuddy(self.hit_essential)
        self.events_from_label.setBuddy(self.events_from)
        self.events_to_label.setBuddy(self.events_to)
        self.countermeasures_label.setBuddy(self.countermeasures)
        self.arbitrators_label.setBuddy(self.arbitrators)
        self.arbitrator_label.setBuddy(self.arbitrator)
        self.language_label.setBuddy(self.language)
        self.place_label.setBuddy(self.place)
        self.ruleset_label.setBuddy(self.ruleset)
        self.received_label.setBuddy(self.received)
        self.channel_label.setBuddy(self.channel)
        self.received_at_label.setBuddy(self.received_at)
        self.delivered_by_label.setBuddy(self.delivered_by)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NoticeForm)

        QMetaObject.connectSlotsByName(NoticeForm)
    # setupUi

    def retranslateUi(self, NoticeForm):
        self.card1_title.setText(QCoreApplication.translate("NoticeForm", u"1  Parties and agreement", None))
        self.card1_title.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"cardTitle", None))
        self.card1_aside.setText(QCoreApplication.translate("NoticeForm", u"Art. 3(3)(a)\u2013(d)", None))
        self.card1_aside.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
#if QT_CONFIG(tooltip)
        self.demand.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(a): the demand itself.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.demand.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(a): the demand itself.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.demand.setAccessibleName(QCoreApplication.translate("NoticeForm", u"The notice demands that the dispute be referred to arbitration", None))
#endif // QT_CONFIG(accessibility)
        self.demand.setText(QCoreApplication.translate("NoticeForm", u"&The notice demands that the dispute be referred to arbitration", None))
        self.claimant_name_label.setText(QCoreApplication.translate("NoticeForm", u"&Claimant", None))
#if QT_CONFIG(tooltip)
        self.claimant_name.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(b): the name of the claimant, as it will stand in the caption.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claimant_name.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(b): the name of the claimant, as it will stand in the caption.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claimant_name.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Claimant, name", None))
#endif // QT_CONFIG(accessibility)
        self.claimant_short_label.setText(QCoreApplication.translate("NoticeForm", u"S&hort", None))
#if QT_CONFIG(tooltip)
        self.claimant_short.setToolTip(QCoreApplication.translate("NoticeForm", u"How the claimant is called in running text and in tables.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claimant_short.setWhatsThis(QCoreApplication.translate("NoticeForm", u"How the claimant is called in running text and in tables.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claimant_short.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Claimant, short name", None))
#endif // QT_CONFIG(accessibility)
        self.claimant_address_label.setText(QCoreApplication.translate("NoticeForm", u"&Address", None))
#if QT_CONFIG(tooltip)
        self.claimant_address.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(b): the postal address of the claimant.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claimant_address.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(b): the postal address of the claimant.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claimant_address.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Claimant, address", None))
#endif // QT_CONFIG(accessibility)
        self.claimant_agent_label.setText(QCoreApplication.translate("NoticeForm", u"A&gent", None))
#if QT_CONFIG(tooltip)
        self.claimant_agent.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(b) and Article 5: the agent or representative of the claimant.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claimant_agent.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(b) and Article 5: the agent or representative of the claimant.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claimant_agent.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Claimant, agent", None))
#endif // QT_CONFIG(accessibility)
        self.claimant_email_label.setText(QCoreApplication.translate("NoticeForm", u"Designated &e-mail", None))
#if QT_CONFIG(tooltip)
        self.claimant_email.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 2(2): the only e-mail address at which the claimant may be served.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claimant_email.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 2(2): the only e-mail address at which the claimant may be served.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claimant_email.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Claimant, designated e-mail", None))
#endif // QT_CONFIG(accessibility)
        self.claimant_zone_label.setText(QCoreApplication.translate("NoticeForm", u"Ca&pital\u2019s time", None))
#if QT_CONFIG(tooltip)
        self.claimant_zone.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 2(6): the time zone of the claimant\u2019s capital.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claimant_zone.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 2(6): the time zone of the claimant\u2019s capital.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claimant_zone.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Claimant, time zone", None))
#endif // QT_CONFIG(accessibility)
        self.claimant_weekend_label.setText(QCoreApplication.translate("NoticeForm", u"Rest", None))
#if QT_CONFIG(tooltip)
        self.claimant_weekend.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 2(6): no period of the claimant ends on a day of rest there.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claimant_weekend.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 2(6): no period of the claimant ends on a day of rest there.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claimant_weekend.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Claimant, days of rest", None))
#endif // QT_CONFIG(accessibility)
        self.claimant_country_label.setText(QCoreApplication.translate("NoticeForm", u"&Official holidays", None))
#if QT_CONFIG(tooltip)
        self.claimant_country.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 2(6): the State whose official holidays this program knows; no period of the claimant ends on one.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claimant_country.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 2(6): the State whose official holidays this program knows; no period of the claimant ends on one.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claimant_country.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Claimant, country of the official holidays", None))
#endif // QT_CONFIG(accessibility)
        self.claimant_holidays_label.setText(QCoreApplication.translate("NoticeForm", u"and", None))
#if QT_CONFIG(tooltip)
        self.claimant_holidays.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 2(6): further official holidays there, divided by semicolons; no period of the claimant ends on one.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claimant_holidays.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 2(6): further official holidays there, divided by semicolons; no period of the claimant ends on one.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claimant_holidays.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Claimant, further official holidays", None))
#endif // QT_CONFIG(accessibility)
        self.claimant_holidays.setPlaceholderText(QCoreApplication.translate("NoticeForm", u"1 May 2026; 25 December 2026", None))
        self.respondent_name_label.setText(QCoreApplication.translate("NoticeForm", u"Respondent", None))
#if QT_CONFIG(tooltip)
        self.respondent_name.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(b): the name of the respondent, as it will stand in the caption.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent_name.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(b): the name of the respondent, as it will stand in the caption.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent_name.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Respondent, name", None))
#endif // QT_CONFIG(accessibility)
        self.respondent_short_label.setText(QCoreApplication.translate("NoticeForm", u"Short", None))
#if QT_CONFIG(tooltip)
        self.respondent_short.setToolTip(QCoreApplication.translate("NoticeForm", u"How the respondent is called in running text and in tables.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent_short.setWhatsThis(QCoreApplication.translate("NoticeForm", u"How the respondent is called in running text and in tables.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent_short.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Respondent, short name", None))
#endif // QT_CONFIG(accessibility)
        self.respondent_address_label.setText(QCoreApplication.translate("NoticeForm", u"Address", None))
#if QT_CONFIG(tooltip)
        self.respondent_address.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(b): the postal address of the respondent.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent_address.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(b): the postal address of the respondent.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent_address.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Respondent, address", None))
#endif // QT_CONFIG(accessibility)
        self.respondent_agent_label.setText(QCoreApplication.translate("NoticeForm", u"Agent", None))
#if QT_CONFIG(tooltip)
        self.respondent_agent.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(b) and Article 5: the agent or representative of the respondent.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent_agent.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(b) and Article 5: the agent or representative of the respondent.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent_agent.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Respondent, agent", None))
#endif // QT_CONFIG(accessibility)
        self.respondent_email_label.setText(QCoreApplication.translate("NoticeForm", u"Designated e-&mail", None))
#if QT_CONFIG(tooltip)
        self.respondent_email.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 2(2): the only e-mail address at which the respondent may be served.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent_email.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 2(2): the only e-mail address at which the respondent may be served.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent_email.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Respondent, designated e-mail", None))
#endif // QT_CONFIG(accessibility)
        self.respondent_zone_label.setText(QCoreApplication.translate("NoticeForm", u"Cap&ital\u2019s time", None))
#if QT_CONFIG(tooltip)
        self.respondent_zone.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 2(6): the time zone of the respondent\u2019s capital.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent_zone.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 2(6): the time zone of the respondent\u2019s capital.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent_zone.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Respondent, time zone", None))
#endif // QT_CONFIG(accessibility)
        self.respondent_weekend_label.setText(QCoreApplication.translate("NoticeForm", u"Rest", None))
#if QT_CONFIG(tooltip)
        self.respondent_weekend.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 2(6): no period of the respondent ends on a day of rest there.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent_weekend.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 2(6): no period of the respondent ends on a day of rest there.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent_weekend.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Respondent, days of rest", None))
#endif // QT_CONFIG(accessibility)
        self.respondent_country_label.setText(QCoreApplication.translate("NoticeForm", u"O&fficial holidays", None))
#if QT_CONFIG(tooltip)
        self.respondent_country.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 2(6): the State whose official holidays this program knows; no period of the respondent ends on one.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent_country.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 2(6): the State whose official holidays this program knows; no period of the respondent ends on one.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent_country.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Respondent, country of the official holidays", None))
#endif // QT_CONFIG(accessibility)
        self.respondent_holidays_label.setText(QCoreApplication.translate("NoticeForm", u"and", None))
#if QT_CONFIG(tooltip)
        self.respondent_holidays.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 2(6): further official holidays there, divided by semicolons; no period of the respondent ends on one.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent_holidays.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 2(6): further official holidays there, divided by semicolons; no period of the respondent ends on one.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent_holidays.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Respondent, further official holidays", None))
#endif // QT_CONFIG(accessibility)
        self.respondent_holidays.setPlaceholderText(QCoreApplication.translate("NoticeForm", u"1 May 2026; 25 December 2026", None))
        self.agreement_label.setText(QCoreApplication.translate("NoticeForm", u"Agreement to ar&bitrate", None))
#if QT_CONFIG(tooltip)
        self.agreement.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(c): the arbitration agreement that is invoked.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.agreement.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(c): the arbitration agreement that is invoked.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.agreement.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Agreement to arbitrate", None))
#endif // QT_CONFIG(accessibility)
        self.agreement_day_label.setText(QCoreApplication.translate("NoticeForm", u"Conc&luded on", None))
#if QT_CONFIG(tooltip)
        self.agreement_day.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(c): the day of the agreement; leave empty if the notice does not say.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.agreement_day.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(c): the day of the agreement; leave empty if the notice does not say.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.agreement_day.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Concluded on", None))
#endif // QT_CONFIG(accessibility)
        self.agreement_day.setPlaceholderText(QCoreApplication.translate("NoticeForm", u"for example 3 March 2026", None))
        self.instrument_label.setText(QCoreApplication.translate("NoticeForm", u"Instr&ument in dispute", None))
#if QT_CONFIG(tooltip)
        self.instrument.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(d): the contract, treaty or legal relationship out of which the dispute arises.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.instrument.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(d): the contract, treaty or legal relationship out of which the dispute arises.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.instrument.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Instrument in dispute", None))
#endif // QT_CONFIG(accessibility)
        self.card9_title.setText(QCoreApplication.translate("NoticeForm", u"2  Claim", None))
        self.card9_title.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"cardTitle", None))
        self.card9_aside.setText(QCoreApplication.translate("NoticeForm", u"Art. 3(3)(e) \u00b7 attribution, effect", None))
        self.card9_aside.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
#if QT_CONFIG(tooltip)
        self.route_organ.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.route_organ.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.route_organ.setAccessibleName(QCoreApplication.translate("NoticeForm", u"State organ (ARSIWA 4)", None))
#endif // QT_CONFIG(accessibility)
        self.route_organ.setText(QCoreApplication.translate("NoticeForm", u"State organ (ARSIWA 4)", None))
        self.route_organ_about.setText(QCoreApplication.translate("NoticeForm", u"organ in law or by complete dependence", None))
        self.route_organ_about.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
#if QT_CONFIG(tooltip)
        self.route_authority.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.route_authority.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.route_authority.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Governmental authority (ARSIWA 5)", None))
#endif // QT_CONFIG(accessibility)
        self.route_authority.setText(QCoreApplication.translate("NoticeForm", u"Go&vernmental authority (ARSIWA 5)", None))
        self.route_authority_about.setText(QCoreApplication.translate("NoticeForm", u"empowered by law, acting so", None))
        self.route_authority_about.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
#if QT_CONFIG(tooltip)
        self.route_lent.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.route_lent.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.route_lent.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Lent organ (ARSIWA 6)", None))
#endif // QT_CONFIG(accessibility)
        self.route_lent.setText(QCoreApplication.translate("NoticeForm", u"Lent organ (ARSIWA 6)", None))
        self.route_lent_about.setText(QCoreApplication.translate("NoticeForm", u"under exclusive direction", None))
        self.route_lent_about.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
#if QT_CONFIG(tooltip)
        self.route_beyond.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.route_beyond.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.route_beyond.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Excess of authority (ARSIWA 7)", None))
#endif // QT_CONFIG(accessibility)
        self.route_beyond.setText(QCoreApplication.translate("NoticeForm", u"E&xcess of authority (ARSIWA 7)", None))
        self.route_beyond_about.setText(QCoreApplication.translate("NoticeForm", u"with 4, 5 or 6", None))
        self.route_beyond_about.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
#if QT_CONFIG(tooltip)
        self.route_instruction.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.route_instruction.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.route_instruction.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Instructions (ARSIWA 8)", None))
#endif // QT_CONFIG(accessibility)
        self.route_instruction.setText(QCoreApplication.translate("NoticeForm", u"Instructions (ARSIWA 8)", None))
        self.route_instruction_about.setText(QCoreApplication.translate("NoticeForm", u"link to the operation", None))
        self.route_instruction_about.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
#if QT_CONFIG(tooltip)
        self.route_direction.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.route_direction.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.route_direction.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Direction (ARSIWA 8)", None))
#endif // QT_CONFIG(accessibility)
        self.route_direction.setText(QCoreApplication.translate("NoticeForm", u"Direction (ARSIWA 8)", None))
        self.route_direction_about.setText(QCoreApplication.translate("NoticeForm", u"link to the operation", None))
        self.route_direction_about.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
#if QT_CONFIG(tooltip)
        self.route_control.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.route_control.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.route_control.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Control (ARSIWA 8)", None))
#endif // QT_CONFIG(accessibility)
        self.route_control.setText(QCoreApplication.translate("NoticeForm", u"Control (ARSIWA 8)", None))
        self.route_control_about.setText(QCoreApplication.translate("NoticeForm", u"say which test", None))
        self.route_control_about.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
#if QT_CONFIG(tooltip)
        self.route_default.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.route_default.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.route_default.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Absence of authorities (ARSIWA 9)", None))
#endif // QT_CONFIG(accessibility)
        self.route_default.setText(QCoreApplication.translate("NoticeForm", u"Absence of authorities (ARSIWA 9)", None))
        self.route_default_about.setText(QCoreApplication.translate("NoticeForm", u"circumstances called for it", None))
        self.route_default_about.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
#if QT_CONFIG(tooltip)
        self.route_adopted.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.route_adopted.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.route_adopted.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Conduct adopted as own (ARSIWA 11)", None))
#endif // QT_CONFIG(accessibility)
        self.route_adopted.setText(QCoreApplication.translate("NoticeForm", u"Conduct adopted as own (ARSIWA 11)", None))
        self.route_adopted_about.setText(QCoreApplication.translate("NoticeForm", u"acknowledged and adopted", None))
        self.route_adopted_about.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
#if QT_CONFIG(tooltip)
        self.route_none.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.route_none.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 4 to 11: tick each route the claimant pleads, in the alternative.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.route_none.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Failure to prevent (due diligence)", None))
#endif // QT_CONFIG(accessibility)
        self.route_none.setText(QCoreApplication.translate("NoticeForm", u"Failure to prevent (due diligence)", None))
        self.route_none_about.setText(QCoreApplication.translate("NoticeForm", u"knowledge, capacity, measures; no attribution", None))
        self.route_none_about.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
        self.test_label.setText(QCoreApplication.translate("NoticeForm", u"Test", None))
#if QT_CONFIG(tooltip)
        self.test.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 8: the test of control relied on; ARSIWA 4: complete dependence.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.test.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 8: the test of control relied on; ARSIWA 4: complete dependence.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.test.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Test of control", None))
#endif // QT_CONFIG(accessibility)
        self.actor_label.setText(QCoreApplication.translate("NoticeForm", u"Actor", None))
#if QT_CONFIG(tooltip)
        self.actor.setToolTip(QCoreApplication.translate("NoticeForm", u"Who did the act, as the notice says.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.actor.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Who did the act, as the notice says.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.actor.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Actor", None))
#endif // QT_CONFIG(accessibility)
        self.operation_label.setText(QCoreApplication.translate("NoticeForm", u"Operation", None))
#if QT_CONFIG(tooltip)
        self.operation.setToolTip(QCoreApplication.translate("NoticeForm", u"The name of the operation or incident, if it has one.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.operation.setWhatsThis(QCoreApplication.translate("NoticeForm", u"The name of the operation or incident, if it has one.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.operation.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Operation", None))
#endif // QT_CONFIG(accessibility)
        self.claim_label.setText(QCoreApplication.translate("NoticeForm", u"Claim, briefl&y", None))
#if QT_CONFIG(tooltip)
        self.claim.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(e): a brief description of the claim.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claim.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(e): a brief description of the claim.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claim.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Claim, briefly", None))
#endif // QT_CONFIG(accessibility)
        self.amount_label.setText(QCoreApplication.translate("NoticeForm", u"Amount involved", None))
#if QT_CONFIG(tooltip)
        self.amount.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(e): an indication of the amount involved, if any.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.amount.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(e): an indication of the amount involved, if any.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.amount.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Amount involved", None))
#endif // QT_CONFIG(accessibility)
        self.amount.setPlaceholderText(QCoreApplication.translate("NoticeForm", u"48,200,000.00", None))
#if QT_CONFIG(tooltip)
        self.currency.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(e): the currency, by its three-letter code.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.currency.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(e): the currency, by its three-letter code.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.currency.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Currency of the amount", None))
#endif // QT_CONFIG(accessibility)
        self.target_label.setText(QCoreApplication.translate("NoticeForm", u"Target and effect", None))
#if QT_CONFIG(tooltip)
        self.target.setToolTip(QCoreApplication.translate("NoticeForm", u"What was struck and with what effect: sector, persons, duration, reversibility.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.target.setWhatsThis(QCoreApplication.translate("NoticeForm", u"What was struck and with what effect: sector, persons, duration, reversibility.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Target and effect", None))
#endif // QT_CONFIG(accessibility)
        self.hits_label.setText(QCoreApplication.translate("NoticeForm", u"Struck", None))
#if QT_CONFIG(tooltip)
        self.hit_essential.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.hit_essential.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.hit_essential.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Essential service", None))
#endif // QT_CONFIG(accessibility)
        self.hit_essential.setText(QCoreApplication.translate("NoticeForm", u"Essential service", None))
#if QT_CONFIG(tooltip)
        self.hit_medical.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.hit_medical.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.hit_medical.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Medical service", None))
#endif // QT_CONFIG(accessibility)
        self.hit_medical.setText(QCoreApplication.translate("NoticeForm", u"Medical service", None))
#if QT_CONFIG(tooltip)
        self.hit_response.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.hit_response.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.hit_response.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Emergency response team", None))
#endif // QT_CONFIG(accessibility)
        self.hit_response.setText(QCoreApplication.translate("NoticeForm", u"Emergency response team", None))
#if QT_CONFIG(tooltip)
        self.hit_relief.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.hit_relief.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.hit_relief.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Humanitarian organisation", None))
#endif // QT_CONFIG(accessibility)
        self.hit_relief.setText(QCoreApplication.translate("NoticeForm", u"Humanitarian organisation", None))
#if QT_CONFIG(tooltip)
        self.hit_election.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.hit_election.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.hit_election.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Election", None))
#endif // QT_CONFIG(accessibility)
        self.hit_election.setText(QCoreApplication.translate("NoticeForm", u"Election", None))
#if QT_CONFIG(tooltip)
        self.hit_data.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.hit_data.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.hit_data.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Theft of data", None))
#endif // QT_CONFIG(accessibility)
        self.hit_data.setText(QCoreApplication.translate("NoticeForm", u"Theft of data", None))
#if QT_CONFIG(tooltip)
        self.hit_physical.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.hit_physical.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.hit_physical.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Physical damage", None))
#endif // QT_CONFIG(accessibility)
        self.hit_physical.setText(QCoreApplication.translate("NoticeForm", u"Physical damage", None))
        self.events_from_label.setText(QCoreApplication.translate("NoticeForm", u"Events from", None))
#if QT_CONFIG(tooltip)
        self.events_from.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(e): the first day of the events.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.events_from.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(e): the first day of the events.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.events_from.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Events from", None))
#endif // QT_CONFIG(accessibility)
        self.events_from.setPlaceholderText(QCoreApplication.translate("NoticeForm", u"for example 3 March 2026", None))
        self.events_to_label.setText(QCoreApplication.translate("NoticeForm", u"to", None))
#if QT_CONFIG(tooltip)
        self.events_to.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(e): the last day of the events.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.events_to.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(e): the last day of the events.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.events_to.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Events to", None))
#endif // QT_CONFIG(accessibility)
        self.events_to.setPlaceholderText(QCoreApplication.translate("NoticeForm", u"6 March 2026", None))
        self.countermeasures_label.setText(QCoreApplication.translate("NoticeForm", u"Countermeasures", None))
#if QT_CONFIG(tooltip)
        self.countermeasures.setToolTip(QCoreApplication.translate("NoticeForm", u"ARSIWA 52(3): countermeasures in force on the day of filing; they may have to be suspended.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.countermeasures.setWhatsThis(QCoreApplication.translate("NoticeForm", u"ARSIWA 52(3): countermeasures in force on the day of filing; they may have to be suspended.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.countermeasures.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Countermeasures", None))
#endif // QT_CONFIG(accessibility)
        self.card38_title.setText(QCoreApplication.translate("NoticeForm", u"3  Relief and proposals", None))
        self.card38_title.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"cardTitle", None))
        self.card38_aside.setText(QCoreApplication.translate("NoticeForm", u"Art. 3(3)(f)\u2013(g)", None))
        self.card38_aside.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
        ___qtablewidgetitem = self.relief.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("NoticeForm", u"Relief", None))
        ___qtablewidgetitem1 = self.relief.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("NoticeForm", u"Particulars", None))
        ___qtablewidgetitem2 = self.relief.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("NoticeForm", u"Amount", None))
        ___qtablewidgetitem3 = self.relief.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("NoticeForm", u"Cur.", None))
        ___qtablewidgetitem4 = self.relief.horizontalHeaderItem(4)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("NoticeForm", u"Interest", None))
        ___qtablewidgetitem5 = self.relief.horizontalHeaderItem(5)
        ___qtablewidgetitem5.setText(QCoreApplication.translate("NoticeForm", u"From", None))
#if QT_CONFIG(tooltip)
        self.relief.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(f): one line for each form of relief; amounts with currency, interest with rate and first day.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.relief.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(f): one line for each form of relief; amounts with currency, interest with rate and first day.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.relief.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Relief sought", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.relief_add.setToolTip(QCoreApplication.translate("NoticeForm", u"Adds a line of relief (Article 3(3)(f)).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.relief_add.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Adds a line of relief (Article 3(3)(f)).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.relief_add.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Add relief", None))
#endif // QT_CONFIG(accessibility)
        self.relief_add.setText(QCoreApplication.translate("NoticeForm", u"Add relief", None))
#if QT_CONFIG(tooltip)
        self.relief_remove.setToolTip(QCoreApplication.translate("NoticeForm", u"Removes the chosen line of relief.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.relief_remove.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Removes the chosen line of relief.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.relief_remove.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Remove relief", None))
#endif // QT_CONFIG(accessibility)
        self.relief_remove.setText(QCoreApplication.translate("NoticeForm", u"Remove relief", None))
        self.arbitrators_label.setText(QCoreApplication.translate("NoticeForm", u"Arbitrators", None))
#if QT_CONFIG(tooltip)
        self.arbitrators.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(g) and Article 7: one, three or five.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.arbitrators.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(g) and Article 7: one, three or five.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.arbitrators.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Number of arbitrators", None))
#endif // QT_CONFIG(accessibility)
        self.arbitrator_label.setText(QCoreApplication.translate("NoticeForm", u"Appointed", None))
#if QT_CONFIG(tooltip)
        self.arbitrator.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(4)(c): the arbitrator the claimant appoints, if it does so now.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.arbitrator.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(4)(c): the arbitrator the claimant appoints, if it does so now.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.arbitrator.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Arbitrator appointed", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("NoticeForm", u"Language", None))
#if QT_CONFIG(tooltip)
        self.language.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(g) and Article 19: the language proposed.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.language.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(g) and Article 19: the language proposed.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText(QCoreApplication.translate("NoticeForm", u"Place", None))
#if QT_CONFIG(tooltip)
        self.place.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(3)(g) and Article 18: the place (seat) proposed.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.place.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(3)(g) and Article 18: the place (seat) proposed.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Place of arbitration", None))
#endif // QT_CONFIG(accessibility)
        self.ruleset_label.setText(QCoreApplication.translate("NoticeForm", u"Rules", None))
#if QT_CONFIG(tooltip)
        self.ruleset.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 1: the rules the parties agreed to. The case is pinned to their text as it stands today.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.ruleset.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 1: the rules the parties agreed to. The case is pinned to their text as it stands today.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.ruleset.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Rules of procedure", None))
#endif // QT_CONFIG(accessibility)
        self.card46_title.setText(QCoreApplication.translate("NoticeForm", u"4  Receipt", None))
        self.card46_title.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"cardTitle", None))
        self.card46_aside.setText(QCoreApplication.translate("NoticeForm", u"Art. 2 and 3(1)", None))
        self.card46_aside.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
        self.received_label.setText(QCoreApplication.translate("NoticeForm", u"Received", None))
#if QT_CONFIG(tooltip)
        self.received.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(1): when the registry received it, on the clock of the place of receipt.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.received.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(1): when the registry received it, on the clock of the place of receipt.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.received.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Received", None))
#endif // QT_CONFIG(accessibility)
        self.received.setDisplayFormat(QCoreApplication.translate("NoticeForm", u"d MMMM yyyy HH:mm", None))
#if QT_CONFIG(tooltip)
        self.zone.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 2(5): the day of receipt is that of the place of receipt.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.zone.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 2(5): the day of receipt is that of the place of receipt.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Time zone of receipt", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("NoticeForm", u"How", None))
#if QT_CONFIG(tooltip)
        self.channel.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(1) and Article 2: how it reached the registry.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.channel.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(1) and Article 2: how it reached the registry.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("NoticeForm", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.received_at_label.setText(QCoreApplication.translate("NoticeForm", u"Where", None))
#if QT_CONFIG(tooltip)
        self.received_at.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 3(1): where it was received, or the address of the registry it was sent to.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.received_at.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 3(1): where it was received, or the address of the registry it was sent to.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.received_at.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Where", None))
#endif // QT_CONFIG(accessibility)
        self.delivered_by_label.setText(QCoreApplication.translate("NoticeForm", u"Delivered by", None))
#if QT_CONFIG(tooltip)
        self.delivered_by.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 5: who handed it in for the party.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.delivered_by.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 5: who handed it in for the party.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.delivered_by.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Delivered by", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

