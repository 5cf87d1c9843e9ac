# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'draft.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)
class Ui_AwardDraftForm(object):
    def setupUi(self, AwardDraftForm):
        if not AwardDraftForm.objectName():
            AwardDraftForm.setObjectName(u"AwardDraftForm")
        self.column = QVBoxLayout(AwardDraftForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(AwardDraftForm)
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
        self.draftTitleLabel = QLabel(self.card1)
        self.draftTitleLabel.setObjectName(u"draftTitleLabel")

        self.rows1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.draftTitleLabel)

        self.draftTitle = QLineEdit(self.card1)
        self.draftTitle.setObjectName(u"draftTitle")
        self.draftTitle.setMinimumSize(QSize(0, 30))

        self.rows1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.draftTitle)


        self.cardColumn1.addLayout(self.rows1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(AwardDraftForm)
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
        self.reasonsLabel = QLabel(self.card2)
        self.reasonsLabel.setObjectName(u"reasonsLabel")

        self.rows2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reasonsLabel)

        self.reasons = QPlainTextEdit(self.card2)
        self.reasons.setObjectName(u"reasons")
        self.reasons.setMinimumSize(QSize(0, 260))
        self.reasons.setTabChangesFocus(True)

        self.rows2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reasons)

        self.reasonsNote = QLabel(self.card2)
        self.reasonsNote.setObjectName(u"reasonsNote")
        self.reasonsNote.setWordWrap(True)

        self.rows2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reasonsNote)


        self.cardColumn2.addLayout(self.rows2)


        self.column.addWidget(self.card2)

        self.card3 = QFrame(AwardDraftForm)
        self.card3.setObjectName(u"card3")
        self.card3.setProperty(u"card", True)
        self.cardColumn3 = QVBoxLayout(self.card3)
        self.cardColumn3.setSpacing(8)
        self.cardColumn3.setObjectName(u"cardColumn3")
        self.cardTitle3 = QLabel(self.card3)
        self.cardTitle3.setObjectName(u"cardTitle3")

        self.cardColumn3.addWidget(self.cardTitle3)

        self.rows3 = QFormLayout()
        self.rows3.setObjectName(u"rows3")
        self.rows3.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows3.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows3.setHorizontalSpacing(12)
        self.rows3.setVerticalSpacing(8)
        self.operativeLabel = QLabel(self.card3)
        self.operativeLabel.setObjectName(u"operativeLabel")

        self.rows3.setWidget(0, QFormLayout.ItemRole.LabelRole, self.operativeLabel)

        self.operative = QPlainTextEdit(self.card3)
        self.operative.setObjectName(u"operative")
        self.operative.setMinimumSize(QSize(0, 180))
        self.operative.setTabChangesFocus(True)

        self.rows3.setWidget(0, QFormLayout.ItemRole.FieldRole, self.operative)

        self.operativeNote = QLabel(self.card3)
        self.operativeNote.setObjectName(u"operativeNote")
        self.operativeNote.setWordWrap(True)

        self.rows3.setWidget(1, QFormLayout.ItemRole.FieldRole, self.operativeNote)


        self.cardColumn3.addLayout(self.rows3)


        self.column.addWidget(self.card3)

#if QT_CONFIG(shortcut)
        self.draftTitleLabel.setBuddy(self.draftTitle)
        self.reasonsLabel.setBuddy(self.reasons)
        self.operativeLabel.setBuddy(self.operative)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AwardDraftForm)

        QMetaObject.connectSlotsByName(AwardDraftForm)
    # setupUi

    def retranslateUi(self, AwardDraftForm):
        self.cardTitle1.setText(QCoreApplication.translate("AwardDraftForm", u"The award", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("AwardDraftForm", u"cardTitle", None))
        self.draftTitleLabel.setText(QCoreApplication.translate("AwardDraftForm", u"&Title", None))
#if QT_CONFIG(tooltip)
        self.draftTitle.setToolTip(QCoreApplication.translate("AwardDraftForm", u"Rules, Article 34: what the decision is called.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.draftTitle.setWhatsThis(QCoreApplication.translate("AwardDraftForm", u"Rules, Article 34: what the decision is called.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.draftTitle.setAccessibleName(QCoreApplication.translate("AwardDraftForm", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("AwardDraftForm", u"Reasons", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("AwardDraftForm", u"cardTitle", None))
        self.reasonsLabel.setText(QCoreApplication.translate("AwardDraftForm", u"&Reasons", None))
#if QT_CONFIG(tooltip)
        self.reasons.setToolTip(QCoreApplication.translate("AwardDraftForm", u"Rules, Article 34: a line that begins with # is a heading; an empty line parts paragraphs.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reasons.setWhatsThis(QCoreApplication.translate("AwardDraftForm", u"Rules, Article 34: a line that begins with # is a heading; an empty line parts paragraphs.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reasons.setAccessibleName(QCoreApplication.translate("AwardDraftForm", u"Reasons", None))
#endif // QT_CONFIG(accessibility)
        self.reasonsNote.setText(QCoreApplication.translate("AwardDraftForm", u"A line that begins with # is a heading. An empty line parts two paragraphs.", None))
        self.reasonsNote.setProperty(u"role", QCoreApplication.translate("AwardDraftForm", u"muted", None))
        self.cardTitle3.setText(QCoreApplication.translate("AwardDraftForm", u"Operative part", None))
        self.cardTitle3.setProperty(u"role", QCoreApplication.translate("AwardDraftForm", u"cardTitle", None))
        self.operativeLabel.setText(QCoreApplication.translate("AwardDraftForm", u"&Paragraphs", None))
#if QT_CONFIG(tooltip)
        self.operative.setToolTip(QCoreApplication.translate("AwardDraftForm", u"Rules, Article 33: an empty line parts two operative paragraphs; they are numbered in this order and put to the vote in these words.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.operative.setWhatsThis(QCoreApplication.translate("AwardDraftForm", u"Rules, Article 33: an empty line parts two operative paragraphs; they are numbered in this order and put to the vote in these words.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.operative.setAccessibleName(QCoreApplication.translate("AwardDraftForm", u"Paragraphs", None))
#endif // QT_CONFIG(accessibility)
        self.operativeNote.setText(QCoreApplication.translate("AwardDraftForm", u"An empty line parts two paragraphs. Each is put to the vote in the very words that stand here.", None))
        self.operativeNote.setProperty(u"role", QCoreApplication.translate("AwardDraftForm", u"muted", None))
        pass
    # retranslateUi

