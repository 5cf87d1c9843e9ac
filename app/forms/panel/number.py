# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'number.ui'
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
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_NumberForm(object):
    def setupUi(self, NumberForm):
        if not NumberForm.objectName():
            NumberForm.setObjectName(u"NumberForm")
        self.column = QVBoxLayout(NumberForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(NumberForm)
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
        self.basisLabel = QLabel(self.card1)
        self.basisLabel.setObjectName(u"basisLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.basisLabel)

        self.basis = QComboBox(self.card1)
        self.basis.setObjectName(u"basis")
        self.basis.setMinimumSize(QSize(0, 30))
        self.basis.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.basis.setMinimumContentsLength(12)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.basis)

        self.numberLabel = QLabel(self.card1)
        self.numberLabel.setObjectName(u"numberLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = QComboBox(self.card1)
        self.number.setObjectName(u"number")
        self.number.setMinimumSize(QSize(0, 30))
        self.number.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.number.setMinimumContentsLength(12)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.number)

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

        self.card2 = QFrame(NumberForm)
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
        self.silent = QCheckBox(self.card2)
        self.silent.setObjectName(u"silent")
        self.silent.setMinimumSize(QSize(0, 24))

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.silent)

        self.groundLabel = QLabel(self.card2)
        self.groundLabel.setObjectName(u"groundLabel")

        self.rows2_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.groundLabel)

        self.ground = QPlainTextEdit(self.card2)
        self.ground.setObjectName(u"ground")
        self.ground.setMinimumSize(QSize(0, 80))
        self.ground.setMaximumSize(QSize(16777215, 80))
        self.ground.setTabChangesFocus(True)

        self.rows2_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.ground)


        self.cardColumn2.addLayout(self.rows2_1)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.basisLabel.setBuddy(self.basis)
        self.numberLabel.setBuddy(self.number)
        self.dayLabel.setBuddy(self.day)
        self.groundLabel.setBuddy(self.ground)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NumberForm)

        QMetaObject.connectSlotsByName(NumberForm)
    # setupUi

    def retranslateUi(self, NumberForm):
        self.cardTitle1.setText(QCoreApplication.translate("NumberForm", u"Number", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("NumberForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("NumberForm", u"Article 7", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("NumberForm", u"muted", None))
        self.basisLabel.setText(QCoreApplication.translate("NumberForm", u"&Rests on", None))
#if QT_CONFIG(tooltip)
        self.basis.setToolTip(QCoreApplication.translate("NumberForm", u"Article 7: agreement, silence of the parties, or a decision of the authority.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.basis.setWhatsThis(QCoreApplication.translate("NumberForm", u"Article 7: agreement, silence of the parties, or a decision of the authority.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.basis.setAccessibleName(QCoreApplication.translate("NumberForm", u"Rests on", None))
#endif // QT_CONFIG(accessibility)
        self.numberLabel.setText(QCoreApplication.translate("NumberForm", u"&Arbitrators", None))
#if QT_CONFIG(tooltip)
        self.number.setToolTip(QCoreApplication.translate("NumberForm", u"Article 7: one, three or five.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.number.setWhatsThis(QCoreApplication.translate("NumberForm", u"Article 7: one, three or five.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("NumberForm", u"Arbitrators", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("NumberForm", u"&Day", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("NumberForm", u"Article 7(1): the local day of the agreement or decision.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("NumberForm", u"Article 7(1): the local day of the agreement or decision.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("NumberForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("NumberForm", u"One arbitrator by decision", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("NumberForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("NumberForm", u"Article 7(2)", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("NumberForm", u"muted", None))
#if QT_CONFIG(tooltip)
        self.silent.setToolTip(QCoreApplication.translate("NumberForm", u"Article 7(2): no answer to the proposal and no second arbitrator appointed.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.silent.setWhatsThis(QCoreApplication.translate("NumberForm", u"Article 7(2): no answer to the proposal and no second arbitrator appointed.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.silent.setAccessibleName(QCoreApplication.translate("NumberForm", u"The other side left the proposal without an answer", None))
#endif // QT_CONFIG(accessibility)
        self.silent.setText(QCoreApplication.translate("NumberForm", u"&The other side left the proposal without an answer", None))
        self.groundLabel.setText(QCoreApplication.translate("NumberForm", u"R&eason", None))
#if QT_CONFIG(tooltip)
        self.ground.setToolTip(QCoreApplication.translate("NumberForm", u"Article 7(2): why the authority finds one arbitrator more fitting.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.ground.setWhatsThis(QCoreApplication.translate("NumberForm", u"Article 7(2): why the authority finds one arbitrator more fitting.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.ground.setAccessibleName(QCoreApplication.translate("NumberForm", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.ground.setPlaceholderText(QCoreApplication.translate("NumberForm", u"As the authority gave it", None))
        pass
    # retranslateUi

