# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settle.ui'
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
class Ui_SettleForm(object):
    def setupUi(self, SettleForm):
        if not SettleForm.objectName():
            SettleForm.setObjectName(u"SettleForm")
        self.column = QVBoxLayout(SettleForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(SettleForm)
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
        self.obligation_label = QLabel(self.card1)
        self.obligation_label.setObjectName(u"obligation_label")

        self.rows4.setWidget(0, QFormLayout.ItemRole.LabelRole, self.obligation_label)

        self.obligation = QComboBox(self.card1)
        self.obligation.setObjectName(u"obligation")
        self.obligation.setMinimumSize(QSize(0, 30))
        self.obligation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.obligation.setMinimumContentsLength(8)

        self.rows4.setWidget(0, QFormLayout.ItemRole.FieldRole, self.obligation)

        self.about = QLabel(self.card1)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.rows4.setWidget(1, QFormLayout.ItemRole.FieldRole, self.about)

        self.state_label = QLabel(self.card1)
        self.state_label.setObjectName(u"state_label")

        self.rows4.setWidget(2, QFormLayout.ItemRole.LabelRole, self.state_label)

        self.state = QComboBox(self.card1)
        self.state.setObjectName(u"state")
        self.state.setMinimumSize(QSize(0, 30))
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state.setMinimumContentsLength(8)

        self.rows4.setWidget(2, QFormLayout.ItemRole.FieldRole, self.state)

        self.day_label = QLabel(self.card1)
        self.day_label.setObjectName(u"day_label")

        self.rows4.setWidget(3, QFormLayout.ItemRole.LabelRole, self.day_label)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows4.setWidget(3, QFormLayout.ItemRole.FieldRole, self.day)

        self.finding_label = QLabel(self.card1)
        self.finding_label.setObjectName(u"finding_label")

        self.rows4.setWidget(4, QFormLayout.ItemRole.LabelRole, self.finding_label)

        self.finding = QPlainTextEdit(self.card1)
        self.finding.setObjectName(u"finding")
        self.finding.setMinimumSize(QSize(0, 96))
        self.finding.setMaximumSize(QSize(16777215, 120))
        self.finding.setTabChangesFocus(True)

        self.rows4.setWidget(4, QFormLayout.ItemRole.FieldRole, self.finding)


        self.card1_column.addLayout(self.rows4)


        self.column.addWidget(self.card1)

        self.card5 = QFrame(SettleForm)
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
        self.reports = QVBoxLayout()
        self.reports.setSpacing(6)
        self.reports.setObjectName(u"reports")

        self.rows8.setLayout(0, QFormLayout.ItemRole.SpanningRole, self.reports)


        self.card5_column.addLayout(self.rows8)


        self.column.addWidget(self.card5)

#if QT_CONFIG(shortcut)
        self.obligation_label.setBuddy(self.obligation)
        self.state_label.setBuddy(self.state)
        self.day_label.setBuddy(self.day)
        self.finding_label.setBuddy(self.finding)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettleForm)

        QMetaObject.connectSlotsByName(SettleForm)
    # setupUi

    def retranslateUi(self, SettleForm):
        self.card1_title.setText(QCoreApplication.translate("SettleForm", u"Settling an obligation", None))
        self.card1_title.setProperty(u"role", QCoreApplication.translate("SettleForm", u"cardTitle", None))
        self.card1_aside.setText(QCoreApplication.translate("SettleForm", u"Article 34(7)", None))
        self.card1_aside.setProperty(u"role", QCoreApplication.translate("SettleForm", u"muted", None))
        self.obligation_label.setText(QCoreApplication.translate("SettleForm", u"&Obligation", None))
#if QT_CONFIG(tooltip)
        self.obligation.setToolTip(QCoreApplication.translate("SettleForm", u"Article 34(7): one that is still open.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.obligation.setWhatsThis(QCoreApplication.translate("SettleForm", u"Article 34(7): one that is still open.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.obligation.setAccessibleName(QCoreApplication.translate("SettleForm", u"Obligation", None))
#endif // QT_CONFIG(accessibility)
        self.about.setText("")
        self.about.setProperty(u"role", QCoreApplication.translate("SettleForm", u"muted", None))
        self.state_label.setText(QCoreApplication.translate("SettleForm", u"Sett&led as", None))
#if QT_CONFIG(tooltip)
        self.state.setToolTip(QCoreApplication.translate("SettleForm", u"Article 34(7): carried out, or lapsed on its sunset date.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.state.setWhatsThis(QCoreApplication.translate("SettleForm", u"Article 34(7): carried out, or lapsed on its sunset date.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("SettleForm", u"Settled as", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("SettleForm", u"&Day", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("SettleForm", u"Article 34(7): the day on which it was carried out or lapsed.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("SettleForm", u"Article 34(7): the day on which it was carried out or lapsed.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("SettleForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.finding_label.setText(QCoreApplication.translate("SettleForm", u"&Finding", None))
#if QT_CONFIG(tooltip)
        self.finding.setToolTip(QCoreApplication.translate("SettleForm", u"Article 34(7): what was found, and on which proof.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.finding.setWhatsThis(QCoreApplication.translate("SettleForm", u"Article 34(7): what was found, and on which proof.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.finding.setAccessibleName(QCoreApplication.translate("SettleForm", u"Finding and proof", None))
#endif // QT_CONFIG(accessibility)
        self.card5_title.setText(QCoreApplication.translate("SettleForm", u"Reports on this obligation", None))
        self.card5_title.setProperty(u"role", QCoreApplication.translate("SettleForm", u"cardTitle", None))
        self.card5_aside.setText("")
        self.card5_aside.setProperty(u"role", QCoreApplication.translate("SettleForm", u"muted", None))
        pass
    # retranslateUi

