# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper.ui'
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
    QFormLayout, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QVBoxLayout, QWidget)
class Ui_PaperForm(object):
    def setupUi(self, PaperForm):
        if not PaperForm.objectName():
            PaperForm.setObjectName(u"PaperForm")
        self.column = QVBoxLayout(PaperForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(PaperForm)
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
        self.paperTitleLabel = QLabel(self.card1)
        self.paperTitleLabel.setObjectName(u"paperTitleLabel")

        self.rows1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.paperTitleLabel)

        self.paperTitle = QLineEdit(self.card1)
        self.paperTitle.setObjectName(u"paperTitle")
        self.paperTitle.setMinimumSize(QSize(0, 30))

        self.rows1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.paperTitle)

        self.ownerLabel = QLabel(self.card1)
        self.ownerLabel.setObjectName(u"ownerLabel")

        self.rows1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.ownerLabel)

        self.owner = QComboBox(self.card1)
        self.owner.setObjectName(u"owner")
        self.owner.setMinimumSize(QSize(0, 30))
        self.owner.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.owner.setMinimumContentsLength(12)

        self.rows1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.owner)

        self.receivedLabel = QLabel(self.card1)
        self.receivedLabel.setObjectName(u"receivedLabel")

        self.rows1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.receivedLabel)

        self.received = QDateEdit(self.card1)
        self.received.setObjectName(u"received")
        self.received.setMinimumSize(QSize(0, 30))
        self.received.setCalendarPopup(True)

        self.rows1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.received)

        self.gatheringLabel = QLabel(self.card1)
        self.gatheringLabel.setObjectName(u"gatheringLabel")

        self.rows1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.gatheringLabel)

        self.gathering = QComboBox(self.card1)
        self.gathering.setObjectName(u"gathering")
        self.gathering.setMinimumSize(QSize(0, 30))
        self.gathering.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.gathering.setMinimumContentsLength(12)

        self.rows1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.gathering)

        self.textLabel = QLabel(self.card1)
        self.textLabel.setObjectName(u"textLabel")

        self.rows1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.textLabel)

        self.text = QPlainTextEdit(self.card1)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(0, 90))
        self.text.setTabChangesFocus(True)

        self.rows1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.text)

        self.fileLabel = QLabel(self.card1)
        self.fileLabel.setObjectName(u"fileLabel")

        self.rows1.setWidget(5, QFormLayout.ItemRole.LabelRole, self.fileLabel)

        self.fileRow = QHBoxLayout()
        self.fileRow.setObjectName(u"fileRow")
        self.file = QLineEdit(self.card1)
        self.file.setObjectName(u"file")
        self.file.setMinimumSize(QSize(0, 30))

        self.fileRow.addWidget(self.file)

        self.fileChoose = QPushButton(self.card1)
        self.fileChoose.setObjectName(u"fileChoose")

        self.fileRow.addWidget(self.fileChoose)


        self.rows1.setLayout(5, QFormLayout.ItemRole.FieldRole, self.fileRow)


        self.cardColumn1.addLayout(self.rows1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(PaperForm)
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

        self.inSecrecy = QCheckBox(self.card2)
        self.inSecrecy.setObjectName(u"inSecrecy")

        self.rows2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.inSecrecy)

        self.independent = QCheckBox(self.card2)
        self.independent.setObjectName(u"independent")

        self.rows2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.independent)


        self.cardColumn2.addLayout(self.rows2)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.paperTitleLabel.setBuddy(self.paperTitle)
        self.ownerLabel.setBuddy(self.owner)
        self.receivedLabel.setBuddy(self.received)
        self.gatheringLabel.setBuddy(self.gathering)
        self.textLabel.setBuddy(self.text)
        self.fileLabel.setBuddy(self.file)
        self.leaveLabel.setBuddy(self.leave)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PaperForm)

        QMetaObject.connectSlotsByName(PaperForm)
    # setupUi

    def retranslateUi(self, PaperForm):
        self.cardTitle1.setText(QCoreApplication.translate("PaperForm", u"The paper", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("PaperForm", u"cardTitle", None))
        self.paperTitleLabel.setText(QCoreApplication.translate("PaperForm", u"&Title", None))
#if QT_CONFIG(tooltip)
        self.paperTitle.setToolTip(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: how the mediator calls the paper.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.paperTitle.setWhatsThis(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: how the mediator calls the paper.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.paperTitle.setAccessibleName(QCoreApplication.translate("PaperForm", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.ownerLabel.setText(QCoreApplication.translate("PaperForm", u"&Handed in by", None))
#if QT_CONFIG(tooltip)
        self.owner.setToolTip(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: the party to whom the paper belongs.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.owner.setWhatsThis(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: the party to whom the paper belongs.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("PaperForm", u"Handed in by", None))
#endif // QT_CONFIG(accessibility)
        self.receivedLabel.setText(QCoreApplication.translate("PaperForm", u"&Received on", None))
#if QT_CONFIG(tooltip)
        self.received.setToolTip(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: the day on which it reached the mediator.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.received.setWhatsThis(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: the day on which it reached the mediator.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.received.setAccessibleName(QCoreApplication.translate("PaperForm", u"Received on", None))
#endif // QT_CONFIG(accessibility)
        self.gatheringLabel.setText(QCoreApplication.translate("PaperForm", u"&In", None))
#if QT_CONFIG(tooltip)
        self.gathering.setToolTip(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: whether it was handed in before all or to the mediator alone.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.gathering.setWhatsThis(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: whether it was handed in before all or to the mediator alone.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.gathering.setAccessibleName(QCoreApplication.translate("PaperForm", u"In", None))
#endif // QT_CONFIG(accessibility)
        self.textLabel.setText(QCoreApplication.translate("PaperForm", u"W&ords", None))
#if QT_CONFIG(tooltip)
        self.text.setToolTip(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: what was said, or the text of the paper.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.text.setWhatsThis(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: what was said, or the text of the paper.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("PaperForm", u"Words", None))
#endif // QT_CONFIG(accessibility)
        self.fileLabel.setText(QCoreApplication.translate("PaperForm", u"&File", None))
#if QT_CONFIG(tooltip)
        self.file.setToolTip(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: a file is encrypted into this room's own vault and nowhere else.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.file.setWhatsThis(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: a file is encrypted into this room's own vault and nowhere else.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.file.setAccessibleName(QCoreApplication.translate("PaperForm", u"File", None))
#endif // QT_CONFIG(accessibility)
        self.fileChoose.setText(QCoreApplication.translate("PaperForm", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.fileChoose.setAccessibleName(QCoreApplication.translate("PaperForm", u"Choose a file", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.fileChoose.setToolTip(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: a file is encrypted into this room's own vault and nowhere else.", None))
#endif // QT_CONFIG(tooltip)
        self.cardTitle2.setText(QCoreApplication.translate("PaperForm", u"Who may know it", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("PaperForm", u"cardTitle", None))
        self.leaveLabel.setText(QCoreApplication.translate("PaperForm", u"&Released", None))
#if QT_CONFIG(tooltip)
        self.leave.setToolTip(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: its owner decides; without a word from the owner the rule of this mediation holds.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.leave.setWhatsThis(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: its owner decides; without a word from the owner the rule of this mediation holds.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("PaperForm", u"Released", None))
#endif // QT_CONFIG(accessibility)
        self.leaveNote.setText("")
        self.leaveNote.setProperty(u"role", QCoreApplication.translate("PaperForm", u"muted", None))
        self.inSecrecy.setText(QCoreApplication.translate("PaperForm", u"Given on condition of &secrecy", None))
#if QT_CONFIG(tooltip)
        self.inSecrecy.setToolTip(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: kept by the mediator whatever the rule says.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.inSecrecy.setWhatsThis(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 5: kept by the mediator whatever the rule says.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.inSecrecy.setAccessibleName(QCoreApplication.translate("PaperForm", u"Given on condition of secrecy", None))
#endif // QT_CONFIG(accessibility)
        self.independent.setText(QCoreApplication.translate("PaperForm", u"The owner declares that it e&xisted before and apart from the mediation", None))
#if QT_CONFIG(tooltip)
        self.independent.setToolTip(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 7: evidence otherwise admissible does not become inadmissible by use in a mediation.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.independent.setWhatsThis(QCoreApplication.translate("PaperForm", u"Mediation Rules, Article 7: evidence otherwise admissible does not become inadmissible by use in a mediation.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.independent.setAccessibleName(QCoreApplication.translate("PaperForm", u"The owner declares that it existed before and apart from the mediation", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

