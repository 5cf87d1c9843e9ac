# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'adoption.ui'
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
class Ui_AdoptionForm(object):
    def setupUi(self, AdoptionForm):
        if not AdoptionForm.objectName():
            AdoptionForm.setObjectName(u"AdoptionForm")
        self.column = QVBoxLayout(AdoptionForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(AdoptionForm)
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

        self.rows1 = QFormLayout()
        self.rows1.setObjectName(u"rows1")
        self.rows1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows1.setHorizontalSpacing(12)
        self.rows1.setVerticalSpacing(8)
        self.originLabel = QLabel(self.card1)
        self.originLabel.setObjectName(u"originLabel")

        self.rows1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.originLabel)

        self.origin = QComboBox(self.card1)
        self.origin.setObjectName(u"origin")
        self.origin.setMinimumSize(QSize(0, 30))
        self.origin.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.origin.setMinimumContentsLength(12)

        self.rows1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.origin)


        self.cardColumn1.addLayout(self.rows1)

        self.textLabel = QLabel(self.card1)
        self.textLabel.setObjectName(u"textLabel")

        self.cardColumn1.addWidget(self.textLabel)

        self.text = QPlainTextEdit(self.card1)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(0, 260))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)

        self.cardColumn1.addWidget(self.text)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(AdoptionForm)
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


        self.column.addWidget(self.card2)

        self.card3 = QFrame(AdoptionForm)
        self.card3.setObjectName(u"card3")
        self.card3.setProperty(u"card", True)
        self.cardColumn3 = QVBoxLayout(self.card3)
        self.cardColumn3.setSpacing(8)
        self.cardColumn3.setObjectName(u"cardColumn3")
        self.cardHead3 = QHBoxLayout()
        self.cardHead3.setObjectName(u"cardHead3")
        self.cardTitle3 = QLabel(self.card3)
        self.cardTitle3.setObjectName(u"cardTitle3")

        self.cardHead3.addWidget(self.cardTitle3)

        self.cardGap3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead3.addItem(self.cardGap3)

        self.cardAside3 = QLabel(self.card3)
        self.cardAside3.setObjectName(u"cardAside3")

        self.cardHead3.addWidget(self.cardAside3)


        self.cardColumn3.addLayout(self.cardHead3)


        self.column.addWidget(self.card3)

#if QT_CONFIG(shortcut)
        self.originLabel.setBuddy(self.origin)
        self.textLabel.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AdoptionForm)

        QMetaObject.connectSlotsByName(AdoptionForm)
    # setupUi

    def retranslateUi(self, AdoptionForm):
        self.cardTitle1.setText(QCoreApplication.translate("AdoptionForm", u"Text", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("AdoptionForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("AdoptionForm", u"cases under way keep theirs", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("AdoptionForm", u"muted", None))
        self.originLabel.setText(QCoreApplication.translate("AdoptionForm", u"Copy &of", None))
#if QT_CONFIG(tooltip)
        self.origin.setToolTip(QCoreApplication.translate("AdoptionForm", u"Article 1: the rules this text is a copy of; what it says differently is listed below.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.origin.setWhatsThis(QCoreApplication.translate("AdoptionForm", u"Article 1: the rules this text is a copy of; what it says differently is listed below.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.origin.setAccessibleName(QCoreApplication.translate("AdoptionForm", u"Copy of", None))
#endif // QT_CONFIG(accessibility)
        self.textLabel.setText(QCoreApplication.translate("AdoptionForm", u"&Text of the rules", None))
        self.textLabel.setProperty(u"role", QCoreApplication.translate("AdoptionForm", u"muted", None))
#if QT_CONFIG(tooltip)
        self.text.setToolTip(QCoreApplication.translate("AdoptionForm", u"Article 1: the text of the rules in the published format; each period names its article and source.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.text.setWhatsThis(QCoreApplication.translate("AdoptionForm", u"Article 1: the text of the rules in the published format; each period names its article and source.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("AdoptionForm", u"Text of the rules", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("AdoptionForm", u"Line by line", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("AdoptionForm", u"cardTitle", None))
        self.cardAside2.setText("")
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("AdoptionForm", u"muted", None))
        self.cardTitle3.setText(QCoreApplication.translate("AdoptionForm", u"What it says differently", None))
        self.cardTitle3.setProperty(u"role", QCoreApplication.translate("AdoptionForm", u"cardTitle", None))
        self.cardAside3.setText("")
        self.cardAside3.setProperty(u"role", QCoreApplication.translate("AdoptionForm", u"muted", None))
        pass
    # retranslateUi

