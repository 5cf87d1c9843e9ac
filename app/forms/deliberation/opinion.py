# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'opinion.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QFrame, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QVBoxLayout, QWidget)
class Ui_OpinionForm(object):
    def setupUi(self, OpinionForm):
        if not OpinionForm.objectName():
            OpinionForm.setObjectName(u"OpinionForm")
        self.column = QVBoxLayout(OpinionForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(OpinionForm)
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
        self.kindLabel = QLabel(self.card1)
        self.kindLabel.setObjectName(u"kindLabel")

        self.rows1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kind = QComboBox(self.card1)
        self.kind.setObjectName(u"kind")
        self.kind.setMinimumSize(QSize(0, 30))
        self.kind.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(12)

        self.rows1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.onParagraphsLabel = QLabel(self.card1)
        self.onParagraphsLabel.setObjectName(u"onParagraphsLabel")

        self.rows1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.onParagraphsLabel)

        self.onParagraphs = QLineEdit(self.card1)
        self.onParagraphs.setObjectName(u"onParagraphs")
        self.onParagraphs.setMinimumSize(QSize(0, 30))

        self.rows1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.onParagraphs)

        self.votedNote = QLabel(self.card1)
        self.votedNote.setObjectName(u"votedNote")
        self.votedNote.setWordWrap(True)

        self.rows1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.votedNote)

        self.paragraphsLabel = QLabel(self.card1)
        self.paragraphsLabel.setObjectName(u"paragraphsLabel")

        self.rows1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.paragraphsLabel)

        self.paragraphs = QPlainTextEdit(self.card1)
        self.paragraphs.setObjectName(u"paragraphs")
        self.paragraphs.setMinimumSize(QSize(0, 260))
        self.paragraphs.setTabChangesFocus(True)

        self.rows1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.paragraphs)

        self.release = QCheckBox(self.card1)
        self.release.setObjectName(u"release")

        self.rows1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.release)


        self.cardColumn1.addLayout(self.rows1)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kind)
        self.onParagraphsLabel.setBuddy(self.onParagraphs)
        self.paragraphsLabel.setBuddy(self.paragraphs)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OpinionForm)

        QMetaObject.connectSlotsByName(OpinionForm)
    # setupUi

    def retranslateUi(self, OpinionForm):
        self.cardTitle1.setText(QCoreApplication.translate("OpinionForm", u"The opinion", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("OpinionForm", u"cardTitle", None))
        self.kindLabel.setText(QCoreApplication.translate("OpinionForm", u"&Kind", None))
#if QT_CONFIG(tooltip)
        self.kind.setToolTip(QCoreApplication.translate("OpinionForm", u"Rules, Article 34: a dissent stands on paragraphs its author voted against.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.kind.setWhatsThis(QCoreApplication.translate("OpinionForm", u"Rules, Article 34: a dissent stands on paragraphs its author voted against.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("OpinionForm", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.onParagraphsLabel.setText(QCoreApplication.translate("OpinionForm", u"On para&graphs", None))
#if QT_CONFIG(tooltip)
        self.onParagraphs.setToolTip(QCoreApplication.translate("OpinionForm", u"Rules, Article 34: the numbers of the operative paragraphs, with commas.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.onParagraphs.setWhatsThis(QCoreApplication.translate("OpinionForm", u"Rules, Article 34: the numbers of the operative paragraphs, with commas.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.onParagraphs.setAccessibleName(QCoreApplication.translate("OpinionForm", u"On paragraphs", None))
#endif // QT_CONFIG(accessibility)
        self.votedNote.setText("")
        self.votedNote.setProperty(u"role", QCoreApplication.translate("OpinionForm", u"muted", None))
        self.paragraphsLabel.setText(QCoreApplication.translate("OpinionForm", u"&Text", None))
#if QT_CONFIG(tooltip)
        self.paragraphs.setToolTip(QCoreApplication.translate("OpinionForm", u"Rules, Article 34: an empty line parts two paragraphs.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.paragraphs.setWhatsThis(QCoreApplication.translate("OpinionForm", u"Rules, Article 34: an empty line parts two paragraphs.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.paragraphs.setAccessibleName(QCoreApplication.translate("OpinionForm", u"Text", None))
#endif // QT_CONFIG(accessibility)
        self.release.setText(QCoreApplication.translate("OpinionForm", u"&Release it with the award", None))
#if QT_CONFIG(tooltip)
        self.release.setToolTip(QCoreApplication.translate("OpinionForm", u"Rules, Article 34: an opinion that is not released stays in this room.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.release.setWhatsThis(QCoreApplication.translate("OpinionForm", u"Rules, Article 34: an opinion that is not released stays in this room.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.release.setAccessibleName(QCoreApplication.translate("OpinionForm", u"Release it with the award", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

