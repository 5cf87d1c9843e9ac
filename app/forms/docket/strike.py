# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'strike.ui'
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
    QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_StrikeForm(object):
    def setupUi(self, StrikeForm):
        if not StrikeForm.objectName():
            StrikeForm.setObjectName(u"StrikeForm")
        self.column = QVBoxLayout(StrikeForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(StrikeForm)
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
        self.numberLabel = QLabel(self.card1)
        self.numberLabel.setObjectName(u"numberLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = QComboBox(self.card1)
        self.number.setObjectName(u"number")
        self.number.setMinimumSize(QSize(0, 30))
        self.number.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.number.setMinimumContentsLength(12)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.number)

        self.entryNote = QLabel(self.card1)
        self.entryNote.setObjectName(u"entryNote")
        self.entryNote.setWordWrap(True)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.entryNote)

        self.reasonLabel = QLabel(self.card1)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.reasonLabel)

        self.reason = QPlainTextEdit(self.card1)
        self.reason.setObjectName(u"reason")
        self.reason.setMinimumSize(QSize(0, 64))
        self.reason.setMaximumSize(QSize(16777215, 64))
        self.reason.setTabChangesFocus(True)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reason)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.number)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StrikeForm)

        QMetaObject.connectSlotsByName(StrikeForm)
    # setupUi

    def retranslateUi(self, StrikeForm):
        self.cardTitle1.setText(QCoreApplication.translate("StrikeForm", u"Entry", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("StrikeForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("StrikeForm", u"it stays legible", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("StrikeForm", u"muted", None))
        self.numberLabel.setText(QCoreApplication.translate("StrikeForm", u"&Entry", None))
#if QT_CONFIG(tooltip)
        self.number.setToolTip(QCoreApplication.translate("StrikeForm", u"Registry practice: the entry that is struck; its words stay on the docket.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.number.setWhatsThis(QCoreApplication.translate("StrikeForm", u"Registry practice: the entry that is struck; its words stay on the docket.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("StrikeForm", u"Entry", None))
#endif // QT_CONFIG(accessibility)
        self.entryNote.setProperty(u"role", QCoreApplication.translate("StrikeForm", u"muted", None))
        self.reasonLabel.setText(QCoreApplication.translate("StrikeForm", u"&Reason", None))
#if QT_CONFIG(tooltip)
        self.reason.setToolTip(QCoreApplication.translate("StrikeForm", u"Registry practice: why the entry is struck; the reason becomes part of the new entry.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reason.setWhatsThis(QCoreApplication.translate("StrikeForm", u"Registry practice: why the entry is struck; the reason becomes part of the new entry.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("StrikeForm", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

