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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateTimeEdit,
    QFormLayout, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)
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
        self.startLabel = QLabel(self.card1)
        self.startLabel.setObjectName(u"startLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.startLabel)

        self.start = QDateTimeEdit(self.card1)
        self.start.setObjectName(u"start")
        self.start.setMinimumSize(QSize(0, 30))
        self.start.setCalendarPopup(True)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.start)

        self.zoneLabel = QLabel(self.card1)
        self.zoneLabel.setObjectName(u"zoneLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.zoneLabel)

        self.zone = QComboBox(self.card1)
        self.zone.setObjectName(u"zone")
        self.zone.setMinimumSize(QSize(0, 30))
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(12)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.zone)

        self.daysLabel = QLabel(self.card1)
        self.daysLabel.setObjectName(u"daysLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.daysLabel)

        self.days = QSpinBox(self.card1)
        self.days.setObjectName(u"days")
        self.days.setMinimumSize(QSize(0, 30))
        self.days.setMinimum(1)
        self.days.setMaximum(60)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.days)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(NoticeForm)
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
        self.venueLabel = QLabel(self.card2)
        self.venueLabel.setObjectName(u"venueLabel")

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.venueLabel)

        self.venue = QLineEdit(self.card2)
        self.venue.setObjectName(u"venue")
        self.venue.setMinimumSize(QSize(0, 30))

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.venue)

        self.modeLabel = QLabel(self.card2)
        self.modeLabel.setObjectName(u"modeLabel")

        self.rows2_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.modeLabel)

        self.mode = QComboBox(self.card2)
        self.mode.setObjectName(u"mode")
        self.mode.setMinimumSize(QSize(0, 30))
        self.mode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mode.setMinimumContentsLength(12)

        self.rows2_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.mode)

        self.purposeLabel = QLabel(self.card2)
        self.purposeLabel.setObjectName(u"purposeLabel")

        self.rows2_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.purposeLabel)

        self.purpose = QPlainTextEdit(self.card2)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setMinimumSize(QSize(0, 60))
        self.purpose.setMaximumSize(QSize(16777215, 60))
        self.purpose.setTabChangesFocus(True)

        self.rows2_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.purpose)

        self.public = QCheckBox(self.card2)
        self.public.setObjectName(u"public")
        self.public.setMinimumSize(QSize(0, 24))

        self.rows2_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.public)


        self.cardColumn2.addLayout(self.rows2_1)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.startLabel.setBuddy(self.start)
        self.zoneLabel.setBuddy(self.zone)
        self.daysLabel.setBuddy(self.days)
        self.venueLabel.setBuddy(self.venue)
        self.modeLabel.setBuddy(self.mode)
        self.purposeLabel.setBuddy(self.purpose)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NoticeForm)

        QMetaObject.connectSlotsByName(NoticeForm)
    # setupUi

    def retranslateUi(self, NoticeForm):
        self.cardTitle1.setText(QCoreApplication.translate("NoticeForm", u"When", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("NoticeForm", u"Article 28(1)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
        self.startLabel.setText(QCoreApplication.translate("NoticeForm", u"&Opens", None))
#if QT_CONFIG(tooltip)
        self.start.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 28(1): day and hour on the clock of the venue.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.start.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 28(1): day and hour on the clock of the venue.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Opens", None))
#endif // QT_CONFIG(accessibility)
        self.zoneLabel.setText(QCoreApplication.translate("NoticeForm", u"Time &zone", None))
#if QT_CONFIG(tooltip)
        self.zone.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 28(1): the zone of that clock.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.zone.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 28(1): the zone of that clock.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Time zone", None))
#endif // QT_CONFIG(accessibility)
        self.daysLabel.setText(QCoreApplication.translate("NoticeForm", u"&Length", None))
#if QT_CONFIG(tooltip)
        self.days.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 28(1): how many days the hearing lasts.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.days.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 28(1): how many days the hearing lasts.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Length", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("NoticeForm", u"Where and how", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("NoticeForm", u"Articles 18 and 28", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("NoticeForm", u"muted", None))
        self.venueLabel.setText(QCoreApplication.translate("NoticeForm", u"&Venue", None))
#if QT_CONFIG(tooltip)
        self.venue.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 18(2): the hearing may be held away from the place of arbitration.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.venue.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 18(2): the hearing may be held away from the place of arbitration.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.venue.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Venue", None))
#endif // QT_CONFIG(accessibility)
        self.modeLabel.setText(QCoreApplication.translate("NoticeForm", u"&Attendance", None))
#if QT_CONFIG(tooltip)
        self.mode.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 28(4): in person, or examined by videoconference.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.mode.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 28(4): in person, or examined by videoconference.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.mode.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Attendance", None))
#endif // QT_CONFIG(accessibility)
        self.purposeLabel.setText(QCoreApplication.translate("NoticeForm", u"P&urpose", None))
#if QT_CONFIG(tooltip)
        self.purpose.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 28(1): what the hearing is for.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.purpose.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 28(1): what the hearing is for.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.purpose.setAccessibleName(QCoreApplication.translate("NoticeForm", u"Purpose", None))
#endif // QT_CONFIG(accessibility)
        self.purpose.setPlaceholderText(QCoreApplication.translate("NoticeForm", u"Hearing on the merits", None))
#if QT_CONFIG(tooltip)
        self.public.setToolTip(QCoreApplication.translate("NoticeForm", u"Article 28(3): in camera unless the parties agree otherwise.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.public.setWhatsThis(QCoreApplication.translate("NoticeForm", u"Article 28(3): in camera unless the parties agree otherwise.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.public.setAccessibleName(QCoreApplication.translate("NoticeForm", u"The hearing is public", None))
#endif // QT_CONFIG(accessibility)
        self.public.setText(QCoreApplication.translate("NoticeForm", u"The hearing is &public", None))
        pass
    # retranslateUi

