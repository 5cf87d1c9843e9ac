# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inquiry.ui'
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
class Ui_InquiryForm(object):
    def setupUi(self, InquiryForm):
        if not InquiryForm.objectName():
            InquiryForm.setObjectName(u"InquiryForm")
        self.column = QVBoxLayout(InquiryForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(InquiryForm)
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
        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.day)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(InquiryForm)
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
        self.claimantLabel = QLabel(self.card2)
        self.claimantLabel.setObjectName(u"claimantLabel")

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.claimantLabel)

        self.claimant = QComboBox(self.card2)
        self.claimant.setObjectName(u"claimant")
        self.claimant.setMinimumSize(QSize(0, 30))
        self.claimant.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.claimant.setMinimumContentsLength(12)

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.claimant)

        self.claimantTextLabel = QLabel(self.card2)
        self.claimantTextLabel.setObjectName(u"claimantTextLabel")

        self.rows2_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.claimantTextLabel)

        self.claimantText = QPlainTextEdit(self.card2)
        self.claimantText.setObjectName(u"claimantText")
        self.claimantText.setMinimumSize(QSize(0, 64))
        self.claimantText.setMaximumSize(QSize(16777215, 64))
        self.claimantText.setTabChangesFocus(True)

        self.rows2_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.claimantText)


        self.cardColumn2.addLayout(self.rows2_1)


        self.column.addWidget(self.card2)

        self.card3 = QFrame(InquiryForm)
        self.card3.setObjectName(u"card3")
        self.card3.setProperty(u"card", True)
        self.cardColumn3 = QVBoxLayout(self.card3)
        self.cardColumn3.setSpacing(8)
        self.cardColumn3.setObjectName(u"cardColumn3")
        self.cardHead3 = QHBoxLayout()
        self.cardHead3.setObjectName(u"cardHead3")
        self.cardTitle3 = QLabel(self.card3)
        self.cardTitle3.setObjectName(u"cardTitle3")

        self.cardHead3.addWidget(self.cardTitle3)

        self.cardGap3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead3.addItem(self.cardGap3)

        self.cardAside3 = QLabel(self.card3)
        self.cardAside3.setObjectName(u"cardAside3")

        self.cardHead3.addWidget(self.cardAside3)


        self.cardColumn3.addLayout(self.cardHead3)

        self.rows3_1 = QFormLayout()
        self.rows3_1.setObjectName(u"rows3_1")
        self.rows3_1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows3_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows3_1.setHorizontalSpacing(12)
        self.rows3_1.setVerticalSpacing(8)
        self.respondentLabel = QLabel(self.card3)
        self.respondentLabel.setObjectName(u"respondentLabel")

        self.rows3_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.respondentLabel)

        self.respondent = QComboBox(self.card3)
        self.respondent.setObjectName(u"respondent")
        self.respondent.setMinimumSize(QSize(0, 30))
        self.respondent.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.respondent.setMinimumContentsLength(12)

        self.rows3_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.respondent)

        self.respondentTextLabel = QLabel(self.card3)
        self.respondentTextLabel.setObjectName(u"respondentTextLabel")

        self.rows3_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.respondentTextLabel)

        self.respondentText = QPlainTextEdit(self.card3)
        self.respondentText.setObjectName(u"respondentText")
        self.respondentText.setMinimumSize(QSize(0, 64))
        self.respondentText.setMaximumSize(QSize(16777215, 64))
        self.respondentText.setTabChangesFocus(True)

        self.rows3_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.respondentText)


        self.cardColumn3.addLayout(self.rows3_1)


        self.column.addWidget(self.card3)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.claimantLabel.setBuddy(self.claimant)
        self.claimantTextLabel.setBuddy(self.claimantText)
        self.respondentLabel.setBuddy(self.respondent)
        self.respondentTextLabel.setBuddy(self.respondentText)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(InquiryForm)

        QMetaObject.connectSlotsByName(InquiryForm)
    # setupUi

    def retranslateUi(self, InquiryForm):
        self.cardTitle1.setText(QCoreApplication.translate("InquiryForm", u"Inquiry", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("InquiryForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("InquiryForm", u"Article 31(1)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("InquiryForm", u"muted", None))
        self.dayLabel.setText(QCoreApplication.translate("InquiryForm", u"&Asked on", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("InquiryForm", u"Article 31(1): the day on which the parties were asked.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("InquiryForm", u"Article 31(1): the day on which the parties were asked.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("InquiryForm", u"Asked on", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("InquiryForm", u"Claimant", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("InquiryForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("InquiryForm", u"further proof, witnesses or submissions", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("InquiryForm", u"muted", None))
        self.claimantLabel.setText(QCoreApplication.translate("InquiryForm", u"&Claimant", None))
#if QT_CONFIG(tooltip)
        self.claimant.setToolTip(QCoreApplication.translate("InquiryForm", u"Article 31(1): what the claimant answered.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claimant.setWhatsThis(QCoreApplication.translate("InquiryForm", u"Article 31(1): what the claimant answered.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claimant.setAccessibleName(QCoreApplication.translate("InquiryForm", u"Claimant", None))
#endif // QT_CONFIG(accessibility)
        self.claimantTextLabel.setText(QCoreApplication.translate("InquiryForm", u"&In its words", None))
#if QT_CONFIG(tooltip)
        self.claimantText.setToolTip(QCoreApplication.translate("InquiryForm", u"Article 31(1): what the claimant still wishes to submit, or its answer in its own words.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claimantText.setWhatsThis(QCoreApplication.translate("InquiryForm", u"Article 31(1): what the claimant still wishes to submit, or its answer in its own words.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claimantText.setAccessibleName(QCoreApplication.translate("InquiryForm", u"In its words", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle3.setText(QCoreApplication.translate("InquiryForm", u"Respondent", None))
        self.cardTitle3.setProperty(u"role", QCoreApplication.translate("InquiryForm", u"cardTitle", None))
        self.cardAside3.setText(QCoreApplication.translate("InquiryForm", u"further proof, witnesses or submissions", None))
        self.cardAside3.setProperty(u"role", QCoreApplication.translate("InquiryForm", u"muted", None))
        self.respondentLabel.setText(QCoreApplication.translate("InquiryForm", u"&Respondent", None))
#if QT_CONFIG(tooltip)
        self.respondent.setToolTip(QCoreApplication.translate("InquiryForm", u"Article 31(1): what the respondent answered.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent.setWhatsThis(QCoreApplication.translate("InquiryForm", u"Article 31(1): what the respondent answered.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent.setAccessibleName(QCoreApplication.translate("InquiryForm", u"Respondent", None))
#endif // QT_CONFIG(accessibility)
        self.respondentTextLabel.setText(QCoreApplication.translate("InquiryForm", u"In its &words", None))
#if QT_CONFIG(tooltip)
        self.respondentText.setToolTip(QCoreApplication.translate("InquiryForm", u"Article 31(1): what the respondent still wishes to submit, or its answer in its own words.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondentText.setWhatsThis(QCoreApplication.translate("InquiryForm", u"Article 31(1): what the respondent still wishes to submit, or its answer in its own words.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondentText.setAccessibleName(QCoreApplication.translate("InquiryForm", u"In its words", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

