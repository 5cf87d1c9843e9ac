# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'invitation.ui'
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
    QFrame, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QSpinBox, QVBoxLayout, QWidget)
class Ui_InvitationForm(object):
    def setupUi(self, InvitationForm):
        if not InvitationForm.objectName():
            InvitationForm.setObjectName(u"InvitationForm")
        self.column = QVBoxLayout(InvitationForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(InvitationForm)
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

        self.toNote = QLabel(self.card1)
        self.toNote.setObjectName(u"toNote")
        self.toNote.setWordWrap(True)

        self.rows1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.toNote)

        self.subjectLabel = QLabel(self.card1)
        self.subjectLabel.setObjectName(u"subjectLabel")

        self.rows1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.subjectLabel)

        self.subject = QPlainTextEdit(self.card1)
        self.subject.setObjectName(u"subject")
        self.subject.setMinimumSize(QSize(0, 110))
        self.subject.setTabChangesFocus(True)

        self.rows1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.subject)

        self.signedByLabel = QLabel(self.card1)
        self.signedByLabel.setObjectName(u"signedByLabel")

        self.rows1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.signedByLabel)

        self.signedBy = QLineEdit(self.card1)
        self.signedBy.setObjectName(u"signedBy")
        self.signedBy.setMinimumSize(QSize(0, 30))

        self.rows1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.signedBy)


        self.cardColumn1.addLayout(self.rows1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(InvitationForm)
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
        self.sentLabel = QLabel(self.card2)
        self.sentLabel.setObjectName(u"sentLabel")

        self.rows2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.sentLabel)

        self.sent = QDateEdit(self.card2)
        self.sent.setObjectName(u"sent")
        self.sent.setMinimumSize(QSize(0, 30))
        self.sent.setCalendarPopup(True)

        self.rows2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.sent)

        self.daysLabel = QLabel(self.card2)
        self.daysLabel.setObjectName(u"daysLabel")

        self.rows2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.daysLabel)

        self.days = QSpinBox(self.card2)
        self.days.setObjectName(u"days")
        self.days.setMinimumSize(QSize(0, 30))
        self.days.setMinimum(1)
        self.days.setMaximum(365)
        self.days.setValue(30)

        self.rows2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.days)

        self.lastDay = QLabel(self.card2)
        self.lastDay.setObjectName(u"lastDay")
        self.lastDay.setWordWrap(True)

        self.rows2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.lastDay)

        self.placeLabel = QLabel(self.card2)
        self.placeLabel.setObjectName(u"placeLabel")

        self.rows2.setWidget(3, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.place = QLineEdit(self.card2)
        self.place.setObjectName(u"place")
        self.place.setMinimumSize(QSize(0, 30))

        self.rows2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.place)

        self.languageLabel = QLabel(self.card2)
        self.languageLabel.setObjectName(u"languageLabel")

        self.rows2.setWidget(4, QFormLayout.ItemRole.LabelRole, self.languageLabel)

        self.language = QLineEdit(self.card2)
        self.language.setObjectName(u"language")
        self.language.setMinimumSize(QSize(0, 30))

        self.rows2.setWidget(4, QFormLayout.ItemRole.FieldRole, self.language)


        self.cardColumn2.addLayout(self.rows2)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.byLabel.setBuddy(self.by)
        self.subjectLabel.setBuddy(self.subject)
        self.signedByLabel.setBuddy(self.signedBy)
        self.sentLabel.setBuddy(self.sent)
        self.daysLabel.setBuddy(self.days)
        self.placeLabel.setBuddy(self.place)
        self.languageLabel.setBuddy(self.language)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(InvitationForm)

        QMetaObject.connectSlotsByName(InvitationForm)
    # setupUi

    def retranslateUi(self, InvitationForm):
        self.cardTitle1.setText(QCoreApplication.translate("InvitationForm", u"The invitation", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("InvitationForm", u"cardTitle", None))
        self.byLabel.setText(QCoreApplication.translate("InvitationForm", u"Invited &by", None))
#if QT_CONFIG(tooltip)
        self.by.setToolTip(QCoreApplication.translate("InvitationForm", u"Mediation Rules, Article 2: either party may invite the other in writing.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.by.setWhatsThis(QCoreApplication.translate("InvitationForm", u"Mediation Rules, Article 2: either party may invite the other in writing.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.by.setAccessibleName(QCoreApplication.translate("InvitationForm", u"Invited by", None))
#endif // QT_CONFIG(accessibility)
        self.toNote.setText("")
        self.toNote.setProperty(u"role", QCoreApplication.translate("InvitationForm", u"muted", None))
        self.subjectLabel.setText(QCoreApplication.translate("InvitationForm", u"&Dispute", None))
#if QT_CONFIG(tooltip)
        self.subject.setToolTip(QCoreApplication.translate("InvitationForm", u"Mediation Rules, Article 2: the invitation describes the dispute it is about.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.subject.setWhatsThis(QCoreApplication.translate("InvitationForm", u"Mediation Rules, Article 2: the invitation describes the dispute it is about.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleName(QCoreApplication.translate("InvitationForm", u"Dispute", None))
#endif // QT_CONFIG(accessibility)
        self.signedByLabel.setText(QCoreApplication.translate("InvitationForm", u"Si&gned by", None))
#if QT_CONFIG(tooltip)
        self.signedBy.setToolTip(QCoreApplication.translate("InvitationForm", u"Mediation Rules, Article 2: the person who signs for the inviting party.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.signedBy.setWhatsThis(QCoreApplication.translate("InvitationForm", u"Mediation Rules, Article 2: the person who signs for the inviting party.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.signedBy.setAccessibleName(QCoreApplication.translate("InvitationForm", u"Signed by", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("InvitationForm", u"Time and place", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("InvitationForm", u"cardTitle", None))
        self.sentLabel.setText(QCoreApplication.translate("InvitationForm", u"&Sent on", None))
#if QT_CONFIG(tooltip)
        self.sent.setToolTip(QCoreApplication.translate("InvitationForm", u"Mediation Rules, Article 2: the period runs from the day on which the invitation is sent; that day is not counted.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.sent.setWhatsThis(QCoreApplication.translate("InvitationForm", u"Mediation Rules, Article 2: the period runs from the day on which the invitation is sent; that day is not counted.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.sent.setAccessibleName(QCoreApplication.translate("InvitationForm", u"Sent on", None))
#endif // QT_CONFIG(accessibility)
        self.daysLabel.setText(QCoreApplication.translate("InvitationForm", u"Days to &answer", None))
#if QT_CONFIG(tooltip)
        self.days.setToolTip(QCoreApplication.translate("InvitationForm", u"Mediation Rules, Article 2: thirty days, or the time the invitation states.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.days.setWhatsThis(QCoreApplication.translate("InvitationForm", u"Mediation Rules, Article 2: thirty days, or the time the invitation states.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("InvitationForm", u"Days to answer", None))
#endif // QT_CONFIG(accessibility)
        self.lastDay.setText("")
        self.lastDay.setProperty(u"role", QCoreApplication.translate("InvitationForm", u"muted", None))
        self.placeLabel.setText(QCoreApplication.translate("InvitationForm", u"&Place proposed", None))
#if QT_CONFIG(tooltip)
        self.place.setToolTip(QCoreApplication.translate("InvitationForm", u"Mediation Rules, Article 4: where the parties and the mediator may meet.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.place.setWhatsThis(QCoreApplication.translate("InvitationForm", u"Mediation Rules, Article 4: where the parties and the mediator may meet.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("InvitationForm", u"Place proposed", None))
#endif // QT_CONFIG(accessibility)
        self.languageLabel.setText(QCoreApplication.translate("InvitationForm", u"La&nguage proposed", None))
#if QT_CONFIG(tooltip)
        self.language.setToolTip(QCoreApplication.translate("InvitationForm", u"Mediation Rules, Article 4: the language of the mediation.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.language.setWhatsThis(QCoreApplication.translate("InvitationForm", u"Mediation Rules, Article 4: the language of the mediation.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("InvitationForm", u"Language proposed", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

