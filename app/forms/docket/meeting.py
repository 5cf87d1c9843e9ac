# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting.ui'
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
class Ui_MeetingForm(object):
    def setupUi(self, MeetingForm):
        if not MeetingForm.objectName():
            MeetingForm.setObjectName(u"MeetingForm")
        self.column = QVBoxLayout(MeetingForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(MeetingForm)
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
        self.deadlineLabel = QLabel(self.card1)
        self.deadlineLabel.setObjectName(u"deadlineLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.deadlineLabel)

        self.deadline = QComboBox(self.card1)
        self.deadline.setObjectName(u"deadline")
        self.deadline.setMinimumSize(QSize(0, 30))
        self.deadline.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.deadline.setMinimumContentsLength(12)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.deadline)

        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.day)

        self.howLabel = QLabel(self.card1)
        self.howLabel.setObjectName(u"howLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.howLabel)

        self.how = QPlainTextEdit(self.card1)
        self.how.setObjectName(u"how")
        self.how.setMinimumSize(QSize(0, 64))
        self.how.setMaximumSize(QSize(16777215, 64))
        self.how.setTabChangesFocus(True)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.how)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(MeetingForm)
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

        self.why = QLabel(self.card2)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)

        self.cardColumn2.addWidget(self.why)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.deadlineLabel.setBuddy(self.deadline)
        self.dayLabel.setBuddy(self.day)
        self.howLabel.setBuddy(self.how)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MeetingForm)

        QMetaObject.connectSlotsByName(MeetingForm)
    # setupUi

    def retranslateUi(self, MeetingForm):
        self.cardTitle1.setText(QCoreApplication.translate("MeetingForm", u"Step", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("MeetingForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("MeetingForm", u"Article 17", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("MeetingForm", u"muted", None))
        self.deadlineLabel.setText(QCoreApplication.translate("MeetingForm", u"&Date", None))
#if QT_CONFIG(tooltip)
        self.deadline.setToolTip(QCoreApplication.translate("MeetingForm", u"Article 17: the open date that has been met; dates that an act of their own closes are met by it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.deadline.setWhatsThis(QCoreApplication.translate("MeetingForm", u"Article 17: the open date that has been met; dates that an act of their own closes are met by it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.deadline.setAccessibleName(QCoreApplication.translate("MeetingForm", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("MeetingForm", u"&Taken on", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("MeetingForm", u"Article 17: the day on which the step was taken.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("MeetingForm", u"Article 17: the day on which the step was taken.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("MeetingForm", u"Taken on", None))
#endif // QT_CONFIG(accessibility)
        self.howLabel.setText(QCoreApplication.translate("MeetingForm", u"&What was done", None))
#if QT_CONFIG(tooltip)
        self.how.setToolTip(QCoreApplication.translate("MeetingForm", u"Article 17: what was done, or why nothing need be done.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.how.setWhatsThis(QCoreApplication.translate("MeetingForm", u"Article 17: what was done, or why nothing need be done.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.how.setAccessibleName(QCoreApplication.translate("MeetingForm", u"What was done", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("MeetingForm", u"Why this date", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("MeetingForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("MeetingForm", u"how it was reached", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("MeetingForm", u"muted", None))
        self.why.setProperty(u"role", "")
        pass
    # retranslateUi

