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
    QFrame, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)
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
        self.cardTitle1 = QLabel(self.card1)
        self.cardTitle1.setObjectName(u"cardTitle1")

        self.cardColumn1.addWidget(self.cardTitle1)

        self.rows1 = QFormLayout()
        self.rows1.setObjectName(u"rows1")
        self.rows1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows1.setHorizontalSpacing(12)
        self.rows1.setVerticalSpacing(8)
        self.about = QLabel(self.card1)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.rows1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.about)

        self.answerLabel = QLabel(self.card1)
        self.answerLabel.setObjectName(u"answerLabel")

        self.rows1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.answerLabel)

        self.answer = QComboBox(self.card1)
        self.answer.setObjectName(u"answer")
        self.answer.setMinimumSize(QSize(0, 30))
        self.answer.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.answer.setMinimumContentsLength(12)

        self.rows1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.answer)

        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.day)

        self.signedByLabel = QLabel(self.card1)
        self.signedByLabel.setObjectName(u"signedByLabel")

        self.rows1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.signedByLabel)

        self.signedBy = QLineEdit(self.card1)
        self.signedBy.setObjectName(u"signedBy")
        self.signedBy.setMinimumSize(QSize(0, 30))

        self.rows1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.signedBy)


        self.cardColumn1.addLayout(self.rows1)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.answerLabel.setBuddy(self.answer)
        self.dayLabel.setBuddy(self.day)
        self.signedByLabel.setBuddy(self.signedBy)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AnswerForm)

        QMetaObject.connectSlotsByName(AnswerForm)
    # setupUi

    def retranslateUi(self, AnswerForm):
        self.cardTitle1.setText(QCoreApplication.translate("AnswerForm", u"The answer", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("AnswerForm", u"cardTitle", None))
        self.about.setText("")
        self.about.setProperty(u"role", QCoreApplication.translate("AnswerForm", u"muted", None))
        self.answerLabel.setText(QCoreApplication.translate("AnswerForm", u"&Answer", None))
#if QT_CONFIG(tooltip)
        self.answer.setToolTip(QCoreApplication.translate("AnswerForm", u"Mediation Rules, Article 2: the mediation begins with acceptance; silence after the period may be treated as refusal.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.answer.setWhatsThis(QCoreApplication.translate("AnswerForm", u"Mediation Rules, Article 2: the mediation begins with acceptance; silence after the period may be treated as refusal.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("AnswerForm", u"Answer", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("AnswerForm", u"&Day", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("AnswerForm", u"Mediation Rules, Article 2: the day of the answer, or of the election to treat silence as refusal.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("AnswerForm", u"Mediation Rules, Article 2: the day of the answer, or of the election to treat silence as refusal.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("AnswerForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.signedByLabel.setText(QCoreApplication.translate("AnswerForm", u"Si&gned by", None))
#if QT_CONFIG(tooltip)
        self.signedBy.setToolTip(QCoreApplication.translate("AnswerForm", u"Mediation Rules, Article 2: who answers, or who elects to treat silence as refusal.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.signedBy.setWhatsThis(QCoreApplication.translate("AnswerForm", u"Mediation Rules, Article 2: who answers, or who elects to treat silence as refusal.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.signedBy.setAccessibleName(QCoreApplication.translate("AnswerForm", u"Signed by", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

