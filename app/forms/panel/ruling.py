# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ruling.ui'
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
class Ui_RulingForm(object):
    def setupUi(self, RulingForm):
        if not RulingForm.objectName():
            RulingForm.setObjectName(u"RulingForm")
        self.column = QVBoxLayout(RulingForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(RulingForm)
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

        self.upheldLabel = QLabel(self.card1)
        self.upheldLabel.setObjectName(u"upheldLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.upheldLabel)

        self.upheld = QComboBox(self.card1)
        self.upheld.setObjectName(u"upheld")
        self.upheld.setMinimumSize(QSize(0, 30))
        self.upheld.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.upheld.setMinimumContentsLength(12)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.upheld)

        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.day)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(RulingForm)
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
        self.reasonsLabel = QLabel(self.card2)
        self.reasonsLabel.setObjectName(u"reasonsLabel")

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reasonsLabel)

        self.reasons = QPlainTextEdit(self.card2)
        self.reasons.setObjectName(u"reasons")
        self.reasons.setMinimumSize(QSize(0, 150))
        self.reasons.setMaximumSize(QSize(16777215, 150))
        self.reasons.setTabChangesFocus(True)

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reasons)


        self.cardColumn2.addLayout(self.rows2_1)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.challengeLabel.setBuddy(self.challenge)
        self.upheldLabel.setBuddy(self.upheld)
        self.dayLabel.setBuddy(self.day)
        self.reasonsLabel.setBuddy(self.reasons)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RulingForm)

        QMetaObject.connectSlotsByName(RulingForm)
    # setupUi

    def retranslateUi(self, RulingForm):
        self.cardTitle1.setText(QCoreApplication.translate("RulingForm", u"Decision", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("RulingForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("RulingForm", u"Article 13(4)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("RulingForm", u"muted", None))
        self.challengeLabel.setText(QCoreApplication.translate("RulingForm", u"&Challenge", None))
#if QT_CONFIG(tooltip)
        self.challenge.setToolTip(QCoreApplication.translate("RulingForm", u"Article 13(4): which challenge is decided.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.challenge.setWhatsThis(QCoreApplication.translate("RulingForm", u"Article 13(4): which challenge is decided.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.challenge.setAccessibleName(QCoreApplication.translate("RulingForm", u"Challenge", None))
#endif // QT_CONFIG(accessibility)
        self.upheldLabel.setText(QCoreApplication.translate("RulingForm", u"&Result", None))
#if QT_CONFIG(tooltip)
        self.upheld.setToolTip(QCoreApplication.translate("RulingForm", u"Article 13(4): an upheld challenge leaves the seat vacant.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.upheld.setWhatsThis(QCoreApplication.translate("RulingForm", u"Article 13(4): an upheld challenge leaves the seat vacant.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.upheld.setAccessibleName(QCoreApplication.translate("RulingForm", u"Result", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("RulingForm", u"&Decided on", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("RulingForm", u"Article 13(4): the local day of the decision.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("RulingForm", u"Article 13(4): the local day of the decision.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("RulingForm", u"Decided on", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("RulingForm", u"As communicated", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("RulingForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("RulingForm", u"Article 13(5)", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("RulingForm", u"muted", None))
        self.reasonsLabel.setText(QCoreApplication.translate("RulingForm", u"D&ecision", None))
#if QT_CONFIG(tooltip)
        self.reasons.setToolTip(QCoreApplication.translate("RulingForm", u"Article 13(5): the decision as it was communicated, with reasons where given.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reasons.setWhatsThis(QCoreApplication.translate("RulingForm", u"Article 13(5): the decision as it was communicated, with reasons where given.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reasons.setAccessibleName(QCoreApplication.translate("RulingForm", u"Decision", None))
#endif // QT_CONFIG(accessibility)
        self.reasons.setPlaceholderText(QCoreApplication.translate("RulingForm", u"As communicated", None))
        pass
    # retranslateUi

