# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'explanation.ui'
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
class Ui_ExplanationForm(object):
    def setupUi(self, ExplanationForm):
        if not ExplanationForm.objectName():
            ExplanationForm.setObjectName(u"ExplanationForm")
        self.column = QVBoxLayout(ExplanationForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ExplanationForm)
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

        self.explanationLabel = QLabel(self.card1)
        self.explanationLabel.setObjectName(u"explanationLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.explanationLabel)

        self.explanation = QComboBox(self.card1)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setMinimumSize(QSize(0, 30))
        self.explanation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.explanation.setMinimumContentsLength(12)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.explanation)

        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.day)

        self.textLabel = QLabel(self.card1)
        self.textLabel.setObjectName(u"textLabel")

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.textLabel)

        self.text = QPlainTextEdit(self.card1)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(0, 110))
        self.text.setMaximumSize(QSize(16777215, 110))
        self.text.setTabChangesFocus(True)

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.text)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.challengeLabel.setBuddy(self.challenge)
        self.explanationLabel.setBuddy(self.explanation)
        self.dayLabel.setBuddy(self.day)
        self.textLabel.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExplanationForm)

        QMetaObject.connectSlotsByName(ExplanationForm)
    # setupUi

    def retranslateUi(self, ExplanationForm):
        self.cardTitle1.setText(QCoreApplication.translate("ExplanationForm", u"Arbitrator", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("ExplanationForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("ExplanationForm", u"Article 13(3)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("ExplanationForm", u"muted", None))
        self.challengeLabel.setText(QCoreApplication.translate("ExplanationForm", u"&Challenge", None))
#if QT_CONFIG(tooltip)
        self.challenge.setToolTip(QCoreApplication.translate("ExplanationForm", u"Article 13(3): which challenge.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.challenge.setWhatsThis(QCoreApplication.translate("ExplanationForm", u"Article 13(3): which challenge.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.challenge.setAccessibleName(QCoreApplication.translate("ExplanationForm", u"Challenge", None))
#endif // QT_CONFIG(accessibility)
        self.explanationLabel.setText(QCoreApplication.translate("ExplanationForm", u"&Arbitrator", None))
#if QT_CONFIG(tooltip)
        self.explanation.setToolTip(QCoreApplication.translate("ExplanationForm", u"Article 13(3): remains, or withdraws, which accepts no ground.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.explanation.setWhatsThis(QCoreApplication.translate("ExplanationForm", u"Article 13(3): remains, or withdraws, which accepts no ground.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.explanation.setAccessibleName(QCoreApplication.translate("ExplanationForm", u"Arbitrator", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("ExplanationForm", u"&Day", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("ExplanationForm", u"Article 13(3): the local day.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("ExplanationForm", u"Article 13(3): the local day.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("ExplanationForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.textLabel.setText(QCoreApplication.translate("ExplanationForm", u"&In words", None))
#if QT_CONFIG(tooltip)
        self.text.setToolTip(QCoreApplication.translate("ExplanationForm", u"Article 13(3): what the arbitrator explains.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.text.setWhatsThis(QCoreApplication.translate("ExplanationForm", u"Article 13(3): what the arbitrator explains.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ExplanationForm", u"In words", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("ExplanationForm", u"In the words of the arbitrator", None))
        pass
    # retranslateUi

