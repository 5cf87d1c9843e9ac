# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'offer.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QFormLayout, QFrame, QLabel, QPlainTextEdit,
    QSizePolicy, QVBoxLayout, QWidget)
class Ui_OfferForm(object):
    def setupUi(self, OfferForm):
        if not OfferForm.objectName():
            OfferForm.setObjectName(u"OfferForm")
        self.column = QVBoxLayout(OfferForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(OfferForm)
        self.card1.setObjectName(u"card1")
        self.card1.setProperty(u"card", True)
        self.cardColumn1 = QVBoxLayout(self.card1)
        self.cardColumn1.setSpacing(8)
        self.cardColumn1.setObjectName(u"cardColumn1")
        self.cardTitle1 = QLabel(self.card1)
        self.cardTitle1.setObjectName(u"cardTitle1")

        self.cardColumn1.addWidget(self.cardTitle1)

        self.rows1 = QFormLayout()
        self.rows1.setObjectName(u"rows1")
        self.rows1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows1.setHorizontalSpacing(12)
        self.rows1.setVerticalSpacing(8)
        self.byLabel = QLabel(self.card1)
        self.byLabel.setObjectName(u"byLabel")

        self.rows1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.byLabel)

        self.by = QComboBox(self.card1)
        self.by.setObjectName(u"by")
        self.by.setMinimumSize(QSize(0, 30))
        self.by.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.by.setMinimumContentsLength(12)

        self.rows1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.by)

        self.answersLabel = QLabel(self.card1)
        self.answersLabel.setObjectName(u"answersLabel")

        self.rows1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.answersLabel)

        self.answers = QComboBox(self.card1)
        self.answers.setObjectName(u"answers")
        self.answers.setMinimumSize(QSize(0, 30))
        self.answers.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.answers.setMinimumContentsLength(12)

        self.rows1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.answers)

        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.day)

        self.termsLabel = QLabel(self.card1)
        self.termsLabel.setObjectName(u"termsLabel")

        self.rows1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.termsLabel)

        self.terms = QPlainTextEdit(self.card1)
        self.terms.setObjectName(u"terms")
        self.terms.setMinimumSize(QSize(0, 120))
        self.terms.setTabChangesFocus(True)

        self.rows1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.terms)

        self.lapses = QCheckBox(self.card1)
        self.lapses.setObjectName(u"lapses")

        self.rows1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.lapses)

        self.openUntilLabel = QLabel(self.card1)
        self.openUntilLabel.setObjectName(u"openUntilLabel")

        self.rows1.setWidget(5, QFormLayout.ItemRole.LabelRole, self.openUntilLabel)

        self.openUntil = QDateEdit(self.card1)
        self.openUntil.setObjectName(u"openUntil")
        self.openUntil.setMinimumSize(QSize(0, 30))
        self.openUntil.setCalendarPopup(True)

        self.rows1.setWidget(5, QFormLayout.ItemRole.FieldRole, self.openUntil)


        self.cardColumn1.addLayout(self.rows1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(OfferForm)
        self.card2.setObjectName(u"card2")
        self.card2.setProperty(u"card", True)
        self.cardColumn2 = QVBoxLayout(self.card2)
        self.cardColumn2.setSpacing(8)
        self.cardColumn2.setObjectName(u"cardColumn2")
        self.cardTitle2 = QLabel(self.card2)
        self.cardTitle2.setObjectName(u"cardTitle2")

        self.cardColumn2.addWidget(self.cardTitle2)

        self.rows2 = QFormLayout()
        self.rows2.setObjectName(u"rows2")
        self.rows2.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows2.setHorizontalSpacing(12)
        self.rows2.setVerticalSpacing(8)
        self.leaveLabel = QLabel(self.card2)
        self.leaveLabel.setObjectName(u"leaveLabel")

        self.rows2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.leaveLabel)

        self.leave = QComboBox(self.card2)
        self.leave.setObjectName(u"leave")
        self.leave.setMinimumSize(QSize(0, 30))
        self.leave.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.leave.setMinimumContentsLength(12)

        self.rows2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.leave)

        self.leaveNote = QLabel(self.card2)
        self.leaveNote.setObjectName(u"leaveNote")
        self.leaveNote.setWordWrap(True)

        self.rows2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.leaveNote)


        self.cardColumn2.addLayout(self.rows2)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.byLabel.setBuddy(self.by)
        self.answersLabel.setBuddy(self.answers)
        self.dayLabel.setBuddy(self.day)
        self.termsLabel.setBuddy(self.terms)
        self.openUntilLabel.setBuddy(self.openUntil)
        self.leaveLabel.setBuddy(self.leave)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OfferForm)

        QMetaObject.connectSlotsByName(OfferForm)
    # setupUi

    def retranslateUi(self, OfferForm):
        self.cardTitle1.setText(QCoreApplication.translate("OfferForm", u"The offer", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("OfferForm", u"cardTitle", None))
        self.byLabel.setText(QCoreApplication.translate("OfferForm", u"&Offered by", None))
#if QT_CONFIG(tooltip)
        self.by.setToolTip(QCoreApplication.translate("OfferForm", u"Mediation Rules, Article 5: the party that makes the offer.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.by.setWhatsThis(QCoreApplication.translate("OfferForm", u"Mediation Rules, Article 5: the party that makes the offer.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.by.setAccessibleName(QCoreApplication.translate("OfferForm", u"Offered by", None))
#endif // QT_CONFIG(accessibility)
        self.answersLabel.setText(QCoreApplication.translate("OfferForm", u"&Answers", None))
#if QT_CONFIG(tooltip)
        self.answers.setToolTip(QCoreApplication.translate("OfferForm", u"Mediation Rules, Article 5: the other party's offer to which this is a counter-offer.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.answers.setWhatsThis(QCoreApplication.translate("OfferForm", u"Mediation Rules, Article 5: the other party's offer to which this is a counter-offer.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.answers.setAccessibleName(QCoreApplication.translate("OfferForm", u"Answers", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("OfferForm", u"&Day", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("OfferForm", u"Mediation Rules, Article 5: the day of the offer.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("OfferForm", u"Mediation Rules, Article 5: the day of the offer.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("OfferForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.termsLabel.setText(QCoreApplication.translate("OfferForm", u"&Terms", None))
#if QT_CONFIG(tooltip)
        self.terms.setToolTip(QCoreApplication.translate("OfferForm", u"Mediation Rules, Article 5: one term on each line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.terms.setWhatsThis(QCoreApplication.translate("OfferForm", u"Mediation Rules, Article 5: one term on each line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.terms.setAccessibleName(QCoreApplication.translate("OfferForm", u"Terms", None))
#endif // QT_CONFIG(accessibility)
        self.lapses.setText(QCoreApplication.translate("OfferForm", u"It &lapses", None))
#if QT_CONFIG(tooltip)
        self.lapses.setToolTip(QCoreApplication.translate("OfferForm", u"Mediation Rules, Article 5: whether the offer is open only until a day.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.lapses.setWhatsThis(QCoreApplication.translate("OfferForm", u"Mediation Rules, Article 5: whether the offer is open only until a day.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.lapses.setAccessibleName(QCoreApplication.translate("OfferForm", u"It lapses", None))
#endif // QT_CONFIG(accessibility)
        self.openUntilLabel.setText(QCoreApplication.translate("OfferForm", u"Open &until", None))
#if QT_CONFIG(tooltip)
        self.openUntil.setToolTip(QCoreApplication.translate("OfferForm", u"Mediation Rules, Article 5: the last day on which it can be accepted.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.openUntil.setWhatsThis(QCoreApplication.translate("OfferForm", u"Mediation Rules, Article 5: the last day on which it can be accepted.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.openUntil.setAccessibleName(QCoreApplication.translate("OfferForm", u"Open until", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("OfferForm", u"Who may know it", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("OfferForm", u"cardTitle", None))
        self.leaveLabel.setText(QCoreApplication.translate("OfferForm", u"&Released", None))
#if QT_CONFIG(tooltip)
        self.leave.setToolTip(QCoreApplication.translate("OfferForm", u"Mediation Rules, Article 5: its owner decides; without a word from the owner the rule of this mediation holds.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.leave.setWhatsThis(QCoreApplication.translate("OfferForm", u"Mediation Rules, Article 5: its owner decides; without a word from the owner the rule of this mediation holds.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("OfferForm", u"Released", None))
#endif // QT_CONFIG(accessibility)
        self.leaveNote.setText("")
        self.leaveNote.setProperty(u"role", QCoreApplication.translate("OfferForm", u"muted", None))
        pass
    # retranslateUi

