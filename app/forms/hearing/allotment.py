# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'allotment.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)
class Ui_AllotmentForm(object):
    def setupUi(self, AllotmentForm):
        if not AllotmentForm.objectName():
            AllotmentForm.setObjectName(u"AllotmentForm")
        self.column = QVBoxLayout(AllotmentForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(AllotmentForm)
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

        self.rows1_0 = QFormLayout()
        self.rows1_0.setObjectName(u"rows1_0")
        self.rows1_0.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows1_0.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows1_0.setHorizontalSpacing(12)
        self.rows1_0.setVerticalSpacing(8)
        self.claimantLabel = QLabel(self.card1)
        self.claimantLabel.setObjectName(u"claimantLabel")

        self.rows1_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.claimantLabel)

        self.claimant = QSpinBox(self.card1)
        self.claimant.setObjectName(u"claimant")
        self.claimant.setMinimumSize(QSize(0, 30))

        self.rows1_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.claimant)

        self.respondentLabel = QLabel(self.card1)
        self.respondentLabel.setObjectName(u"respondentLabel")

        self.rows1_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.respondentLabel)

        self.respondent = QSpinBox(self.card1)
        self.respondent.setObjectName(u"respondent")
        self.respondent.setMinimumSize(QSize(0, 30))

        self.rows1_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.respondent)

        self.orderLabel = QLabel(self.card1)
        self.orderLabel.setObjectName(u"orderLabel")

        self.rows1_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.orderLabel)

        self.order = QLineEdit(self.card1)
        self.order.setObjectName(u"order")
        self.order.setMinimumSize(QSize(0, 30))

        self.rows1_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.order)


        self.cardColumn1.addLayout(self.rows1_0)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(AllotmentForm)
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

        self.effect = QLabel(self.card2)
        self.effect.setObjectName(u"effect")
        self.effect.setWordWrap(True)

        self.cardColumn2.addWidget(self.effect)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.claimantLabel.setBuddy(self.claimant)
        self.respondentLabel.setBuddy(self.respondent)
        self.orderLabel.setBuddy(self.order)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AllotmentForm)

        QMetaObject.connectSlotsByName(AllotmentForm)
    # setupUi

    def retranslateUi(self, AllotmentForm):
        self.cardTitle1.setText(QCoreApplication.translate("AllotmentForm", u"Time of each side", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("AllotmentForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("AllotmentForm", u"Article 17(1)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("AllotmentForm", u"muted", None))
        self.claimantLabel.setText(QCoreApplication.translate("AllotmentForm", u"&Claimant", None))
#if QT_CONFIG(tooltip)
        self.claimant.setToolTip(QCoreApplication.translate("AllotmentForm", u"Article 17(1): minutes the claimant may use at the hearing.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claimant.setWhatsThis(QCoreApplication.translate("AllotmentForm", u"Article 17(1): minutes the claimant may use at the hearing.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claimant.setAccessibleName(QCoreApplication.translate("AllotmentForm", u"Claimant", None))
#endif // QT_CONFIG(accessibility)
        self.respondentLabel.setText(QCoreApplication.translate("AllotmentForm", u"&Respondent", None))
#if QT_CONFIG(tooltip)
        self.respondent.setToolTip(QCoreApplication.translate("AllotmentForm", u"Article 17(1): minutes the respondent may use at the hearing.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.respondent.setWhatsThis(QCoreApplication.translate("AllotmentForm", u"Article 17(1): minutes the respondent may use at the hearing.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.respondent.setAccessibleName(QCoreApplication.translate("AllotmentForm", u"Respondent", None))
#endif // QT_CONFIG(accessibility)
        self.orderLabel.setText(QCoreApplication.translate("AllotmentForm", u"&Order", None))
#if QT_CONFIG(tooltip)
        self.order.setToolTip(QCoreApplication.translate("AllotmentForm", u"Article 17(1): the order that allots the time.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.order.setWhatsThis(QCoreApplication.translate("AllotmentForm", u"Article 17(1): the order that allots the time.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.order.setAccessibleName(QCoreApplication.translate("AllotmentForm", u"Order", None))
#endif // QT_CONFIG(accessibility)
        self.order.setPlaceholderText(QCoreApplication.translate("AllotmentForm", u"Procedural Order No. 6, paragraph 8", None))
        self.cardTitle2.setText(QCoreApplication.translate("AllotmentForm", u"The clocks", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("AllotmentForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("AllotmentForm", u"as they would stand", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("AllotmentForm", u"muted", None))
        self.effect.setText("")
        pass
    # retranslateUi

