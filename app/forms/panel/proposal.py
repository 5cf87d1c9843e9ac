# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'proposal.ui'
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
class Ui_ProposalForm(object):
    def setupUi(self, ProposalForm):
        if not ProposalForm.objectName():
            ProposalForm.setObjectName(u"ProposalForm")
        self.column = QVBoxLayout(ProposalForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ProposalForm)
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
        self.sideLabel = QLabel(self.card1)
        self.sideLabel.setObjectName(u"sideLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.sideLabel)

        self.side = QComboBox(self.card1)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(0, 30))
        self.side.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.side.setMinimumContentsLength(12)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.side)

        self.receivedLabel = QLabel(self.card1)
        self.receivedLabel.setObjectName(u"receivedLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.receivedLabel)

        self.received = QDateEdit(self.card1)
        self.received.setObjectName(u"received")
        self.received.setMinimumSize(QSize(0, 30))
        self.received.setCalendarPopup(True)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.received)

        self.nomineesLabel = QLabel(self.card1)
        self.nomineesLabel.setObjectName(u"nomineesLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.nomineesLabel)

        self.nominees = QPlainTextEdit(self.card1)
        self.nominees.setObjectName(u"nominees")
        self.nominees.setMinimumSize(QSize(0, 110))
        self.nominees.setMaximumSize(QSize(16777215, 110))
        self.nominees.setTabChangesFocus(True)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.nominees)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.sideLabel.setBuddy(self.side)
        self.receivedLabel.setBuddy(self.received)
        self.nomineesLabel.setBuddy(self.nominees)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProposalForm)

        QMetaObject.connectSlotsByName(ProposalForm)
    # setupUi

    def retranslateUi(self, ProposalForm):
        self.cardTitle1.setText(QCoreApplication.translate("ProposalForm", u"Proposal", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("ProposalForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("ProposalForm", u"Article 8(1)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("ProposalForm", u"muted", None))
        self.sideLabel.setText(QCoreApplication.translate("ProposalForm", u"&Proposed by", None))
#if QT_CONFIG(tooltip)
        self.side.setToolTip(QCoreApplication.translate("ProposalForm", u"Article 8(1): the side that proposes.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.side.setWhatsThis(QCoreApplication.translate("ProposalForm", u"Article 8(1): the side that proposes.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("ProposalForm", u"Proposed by", None))
#endif // QT_CONFIG(accessibility)
        self.receivedLabel.setText(QCoreApplication.translate("ProposalForm", u"&Received on", None))
#if QT_CONFIG(tooltip)
        self.received.setToolTip(QCoreApplication.translate("ProposalForm", u"Article 8(1): the local day on which all other parties had it. The time to agree runs from it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.received.setWhatsThis(QCoreApplication.translate("ProposalForm", u"Article 8(1): the local day on which all other parties had it. The time to agree runs from it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.received.setAccessibleName(QCoreApplication.translate("ProposalForm", u"Received on", None))
#endif // QT_CONFIG(accessibility)
        self.nomineesLabel.setText(QCoreApplication.translate("ProposalForm", u"P&ersons", None))
#if QT_CONFIG(tooltip)
        self.nominees.setToolTip(QCoreApplication.translate("ProposalForm", u"Article 8(2): one person on a line, the name, a semicolon and the nationality.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.nominees.setWhatsThis(QCoreApplication.translate("ProposalForm", u"Article 8(2): one person on a line, the name, a semicolon and the nationality.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.nominees.setAccessibleName(QCoreApplication.translate("ProposalForm", u"Persons", None))
#endif // QT_CONFIG(accessibility)
        self.nominees.setPlaceholderText(QCoreApplication.translate("ProposalForm", u"Ada Adeyemi; Esteria", None))
        pass
    # retranslateUi

