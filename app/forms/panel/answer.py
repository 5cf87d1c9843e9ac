# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'answer.ui'
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
class Ui_AnswerForm(object):
    def setupUi(self, AnswerForm):
        if not AnswerForm.objectName():
            AnswerForm.setObjectName(u"AnswerForm")
        self.column = QVBoxLayout(AnswerForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(AnswerForm)
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
        self.challengeLabel = QLabel(self.card1)
        self.challengeLabel.setObjectName(u"challengeLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.challengeLabel)

        self.challenge = QComboBox(self.card1)
        self.challenge.setObjectName(u"challenge")
        self.challenge.setMinimumSize(QSize(0, 30))
        self.challenge.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.challenge.setMinimumContentsLength(12)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.challenge)

        self.sideLabel = QLabel(self.card1)
        self.sideLabel.setObjectName(u"sideLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.sideLabel)

        self.side = QComboBox(self.card1)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(0, 30))
        self.side.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.side.setMinimumContentsLength(12)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.side)

        self.replyLabel = QLabel(self.card1)
        self.replyLabel.setObjectName(u"replyLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.replyLabel)

        self.reply = QComboBox(self.card1)
        self.reply.setObjectName(u"reply")
        self.reply.setMinimumSize(QSize(0, 30))
        self.reply.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reply.setMinimumContentsLength(12)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reply)

        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.day)

        self.textLabel = QLabel(self.card1)
        self.textLabel.setObjectName(u"textLabel")

        self.rows1_1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.textLabel)

        self.text = QPlainTextEdit(self.card1)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(0, 110))
        self.text.setMaximumSize(QSize(16777215, 110))
        self.text.setTabChangesFocus(True)

        self.rows1_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.text)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.challengeLabel.setBuddy(self.challenge)
        self.sideLabel.setBuddy(self.side)
        self.replyLabel.setBuddy(self.reply)
        self.dayLabel.setBuddy(self.day)
        self.textLabel.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AnswerForm)

        QMetaObject.connectSlotsByName(AnswerForm)
    # setupUi

    def retranslateUi(self, AnswerForm):
        self.cardTitle1.setText(QCoreApplication.translate("AnswerForm", u"Answer", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("AnswerForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("AnswerForm", u"Article 13(3)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("AnswerForm", u"muted", None))
        self.challengeLabel.setText(QCoreApplication.translate("AnswerForm", u"&Challenge", None))
#if QT_CONFIG(tooltip)
        self.challenge.setToolTip(QCoreApplication.translate("AnswerForm", u"Article 13(3): which challenge is answered.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.challenge.setWhatsThis(QCoreApplication.translate("AnswerForm", u"Article 13(3): which challenge is answered.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.challenge.setAccessibleName(QCoreApplication.translate("AnswerForm", u"Challenge", None))
#endif // QT_CONFIG(accessibility)
        self.sideLabel.setText(QCoreApplication.translate("AnswerForm", u"&Answered by", None))
#if QT_CONFIG(tooltip)
        self.side.setToolTip(QCoreApplication.translate("AnswerForm", u"Article 13(3): the side that answers.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.side.setWhatsThis(QCoreApplication.translate("AnswerForm", u"Article 13(3): the side that answers.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("AnswerForm", u"Answered by", None))
#endif // QT_CONFIG(accessibility)
        self.replyLabel.setText(QCoreApplication.translate("AnswerForm", u"A&nswer", None))
#if QT_CONFIG(tooltip)
        self.reply.setToolTip(QCoreApplication.translate("AnswerForm", u"Article 13(3): agreement ends the mandate and accepts no ground.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reply.setWhatsThis(QCoreApplication.translate("AnswerForm", u"Article 13(3): agreement ends the mandate and accepts no ground.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reply.setAccessibleName(QCoreApplication.translate("AnswerForm", u"Answer", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("AnswerForm", u"&Day", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("AnswerForm", u"Article 13(3): the local day of the answer.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("AnswerForm", u"Article 13(3): the local day of the answer.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("AnswerForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.textLabel.setText(QCoreApplication.translate("AnswerForm", u"&In words", None))
#if QT_CONFIG(tooltip)
        self.text.setToolTip(QCoreApplication.translate("AnswerForm", u"Article 13(3): what the side says.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.text.setWhatsThis(QCoreApplication.translate("AnswerForm", u"Article 13(3): what the side says.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("AnswerForm", u"In words", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("AnswerForm", u"May be left empty", None))
        pass
    # retranslateUi

