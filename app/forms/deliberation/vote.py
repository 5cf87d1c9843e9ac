# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'vote.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QFrame,
    QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)
class Ui_VoteForm(object):
    def setupUi(self, VoteForm):
        if not VoteForm.objectName():
            VoteForm.setObjectName(u"VoteForm")
        self.column = QVBoxLayout(VoteForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(VoteForm)
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
        self.paragraphLabel = QLabel(self.card1)
        self.paragraphLabel.setObjectName(u"paragraphLabel")

        self.rows1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.paragraphLabel)

        self.paragraph = QComboBox(self.card1)
        self.paragraph.setObjectName(u"paragraph")
        self.paragraph.setMinimumSize(QSize(0, 30))
        self.paragraph.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.paragraph.setMinimumContentsLength(12)

        self.rows1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.paragraph)

        self.wordsLabel = QLabel(self.card1)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.rows1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.wordsLabel)

        self.words = QPlainTextEdit(self.card1)
        self.words.setObjectName(u"words")
        self.words.setMinimumSize(QSize(0, 140))
        self.words.setTabChangesFocus(True)
        self.words.setReadOnly(True)

        self.rows1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.words)

        self.sealNote = QLabel(self.card1)
        self.sealNote.setObjectName(u"sealNote")
        self.sealNote.setWordWrap(True)

        self.rows1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.sealNote)


        self.cardColumn1.addLayout(self.rows1)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.paragraphLabel.setBuddy(self.paragraph)
        self.wordsLabel.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(VoteForm)

        QMetaObject.connectSlotsByName(VoteForm)
    # setupUi

    def retranslateUi(self, VoteForm):
        self.cardTitle1.setText(QCoreApplication.translate("VoteForm", u"The vote", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("VoteForm", u"cardTitle", None))
        self.paragraphLabel.setText(QCoreApplication.translate("VoteForm", u"&Paragraph", None))
#if QT_CONFIG(tooltip)
        self.paragraph.setToolTip(QCoreApplication.translate("VoteForm", u"Rules, Article 33: the operative paragraph of the newest draft that is put to the vote.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.paragraph.setWhatsThis(QCoreApplication.translate("VoteForm", u"Rules, Article 33: the operative paragraph of the newest draft that is put to the vote.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.paragraph.setAccessibleName(QCoreApplication.translate("VoteForm", u"Paragraph", None))
#endif // QT_CONFIG(accessibility)
        self.wordsLabel.setText(QCoreApplication.translate("VoteForm", u"&Words", None))
#if QT_CONFIG(tooltip)
        self.words.setToolTip(QCoreApplication.translate("VoteForm", u"Rules, Article 33: the words that are put to the vote; they are changed in the draft.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.words.setWhatsThis(QCoreApplication.translate("VoteForm", u"Rules, Article 33: the words that are put to the vote; they are changed in the draft.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("VoteForm", u"Words", None))
#endif // QT_CONFIG(accessibility)
        self.sealNote.setText(QCoreApplication.translate("VoteForm", u"Every member then has one sealed ballot, for or against. Nobody can read a ballot, or change one, until every ballot is in. No member has a casting vote on the merits.", None))
        self.sealNote.setProperty(u"role", QCoreApplication.translate("VoteForm", u"muted", None))
        pass
    # retranslateUi

