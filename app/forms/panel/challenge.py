# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'challenge.ui'
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
class Ui_ChallengeForm(object):
    def setupUi(self, ChallengeForm):
        if not ChallengeForm.objectName():
            ChallengeForm.setObjectName(u"ChallengeForm")
        self.column = QVBoxLayout(ChallengeForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ChallengeForm)
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
        self.seatLabel = QLabel(self.card1)
        self.seatLabel.setObjectName(u"seatLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.seatLabel)

        self.seat = QComboBox(self.card1)
        self.seat.setObjectName(u"seat")
        self.seat.setMinimumSize(QSize(0, 30))
        self.seat.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.seat.setMinimumContentsLength(12)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.seat)

        self.sideLabel = QLabel(self.card1)
        self.sideLabel.setObjectName(u"sideLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.sideLabel)

        self.side = QComboBox(self.card1)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(0, 30))
        self.side.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.side.setMinimumContentsLength(12)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.side)

        self.groundLabel = QLabel(self.card1)
        self.groundLabel.setObjectName(u"groundLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.groundLabel)

        self.ground = QComboBox(self.card1)
        self.ground.setObjectName(u"ground")
        self.ground.setMinimumSize(QSize(0, 30))
        self.ground.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.ground.setMinimumContentsLength(12)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.ground)

        self.learntLabel = QLabel(self.card1)
        self.learntLabel.setObjectName(u"learntLabel")

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.learntLabel)

        self.learnt = QDateEdit(self.card1)
        self.learnt.setObjectName(u"learnt")
        self.learnt.setMinimumSize(QSize(0, 30))
        self.learnt.setCalendarPopup(True)

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.learnt)

        self.noticedLabel = QLabel(self.card1)
        self.noticedLabel.setObjectName(u"noticedLabel")

        self.rows1_1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.noticedLabel)

        self.noticed = QDateEdit(self.card1)
        self.noticed.setObjectName(u"noticed")
        self.noticed.setMinimumSize(QSize(0, 30))
        self.noticed.setCalendarPopup(True)

        self.rows1_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.noticed)

        self.due = QLabel(self.card1)
        self.due.setObjectName(u"due")
        self.due.setWordWrap(True)

        self.rows1_1.setWidget(5, QFormLayout.ItemRole.SpanningRole, self.due)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(ChallengeForm)
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
        self.facts_givenLabel = QLabel(self.card2)
        self.facts_givenLabel.setObjectName(u"facts_givenLabel")

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.facts_givenLabel)

        self.facts_given = QPlainTextEdit(self.card2)
        self.facts_given.setObjectName(u"facts_given")
        self.facts_given.setMinimumSize(QSize(0, 150))
        self.facts_given.setMaximumSize(QSize(16777215, 150))
        self.facts_given.setTabChangesFocus(True)

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.facts_given)


        self.cardColumn2.addLayout(self.rows2_1)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.seatLabel.setBuddy(self.seat)
        self.sideLabel.setBuddy(self.side)
        self.groundLabel.setBuddy(self.ground)
        self.learntLabel.setBuddy(self.learnt)
        self.noticedLabel.setBuddy(self.noticed)
        self.facts_givenLabel.setBuddy(self.facts_given)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ChallengeForm)

        QMetaObject.connectSlotsByName(ChallengeForm)
    # setupUi

    def retranslateUi(self, ChallengeForm):
        self.cardTitle1.setText(QCoreApplication.translate("ChallengeForm", u"Challenge", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("ChallengeForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("ChallengeForm", u"Articles 12 and 13", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("ChallengeForm", u"muted", None))
        self.seatLabel.setText(QCoreApplication.translate("ChallengeForm", u"&Arbitrator", None))
#if QT_CONFIG(tooltip)
        self.seat.setToolTip(QCoreApplication.translate("ChallengeForm", u"Article 12(1): who is challenged.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.seat.setWhatsThis(QCoreApplication.translate("ChallengeForm", u"Article 12(1): who is challenged.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.seat.setAccessibleName(QCoreApplication.translate("ChallengeForm", u"Arbitrator", None))
#endif // QT_CONFIG(accessibility)
        self.sideLabel.setText(QCoreApplication.translate("ChallengeForm", u"&Challenged by", None))
#if QT_CONFIG(tooltip)
        self.side.setToolTip(QCoreApplication.translate("ChallengeForm", u"Article 13(1): the side that challenges.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.side.setWhatsThis(QCoreApplication.translate("ChallengeForm", u"Article 13(1): the side that challenges.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("ChallengeForm", u"Challenged by", None))
#endif // QT_CONFIG(accessibility)
        self.groundLabel.setText(QCoreApplication.translate("ChallengeForm", u"&Ground", None))
#if QT_CONFIG(tooltip)
        self.ground.setToolTip(QCoreApplication.translate("ChallengeForm", u"Article 12(1) and (3): doubts, or failure to act.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.ground.setWhatsThis(QCoreApplication.translate("ChallengeForm", u"Article 12(1) and (3): doubts, or failure to act.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.ground.setAccessibleName(QCoreApplication.translate("ChallengeForm", u"Ground", None))
#endif // QT_CONFIG(accessibility)
        self.learntLabel.setText(QCoreApplication.translate("ChallengeForm", u"&Facts learnt on", None))
#if QT_CONFIG(tooltip)
        self.learnt.setToolTip(QCoreApplication.translate("ChallengeForm", u"Article 13(1): when the circumstances became known. The time runs from it, or from the appointment if later.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.learnt.setWhatsThis(QCoreApplication.translate("ChallengeForm", u"Article 13(1): when the circumstances became known. The time runs from it, or from the appointment if later.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.learnt.setAccessibleName(QCoreApplication.translate("ChallengeForm", u"Facts learnt on", None))
#endif // QT_CONFIG(accessibility)
        self.noticedLabel.setText(QCoreApplication.translate("ChallengeForm", u"&Notice of", None))
#if QT_CONFIG(tooltip)
        self.noticed.setToolTip(QCoreApplication.translate("ChallengeForm", u"Article 13(2): the local day of the notice.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.noticed.setWhatsThis(QCoreApplication.translate("ChallengeForm", u"Article 13(2): the local day of the notice.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.noticed.setAccessibleName(QCoreApplication.translate("ChallengeForm", u"Notice of", None))
#endif // QT_CONFIG(accessibility)
        self.due.setProperty(u"role", QCoreApplication.translate("ChallengeForm", u"muted", None))
        self.cardTitle2.setText(QCoreApplication.translate("ChallengeForm", u"Reasons", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("ChallengeForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("ChallengeForm", u"Article 13(2)", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("ChallengeForm", u"muted", None))
        self.facts_givenLabel.setText(QCoreApplication.translate("ChallengeForm", u"&Reasons", None))
#if QT_CONFIG(tooltip)
        self.facts_given.setToolTip(QCoreApplication.translate("ChallengeForm", u"Article 13(2): the reasons, as the party gives them.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.facts_given.setWhatsThis(QCoreApplication.translate("ChallengeForm", u"Article 13(2): the reasons, as the party gives them.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.facts_given.setAccessibleName(QCoreApplication.translate("ChallengeForm", u"Reasons", None))
#endif // QT_CONFIG(accessibility)
        self.facts_given.setPlaceholderText(QCoreApplication.translate("ChallengeForm", u"As the party gives them", None))
        pass
    # retranslateUi

