# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'resumption.ui'
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
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_ResumptionForm(object):
    def setupUi(self, ResumptionForm):
        if not ResumptionForm.objectName():
            ResumptionForm.setObjectName(u"ResumptionForm")
        self.column = QVBoxLayout(ResumptionForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ResumptionForm)
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
        self.suspensionLabel = QLabel(self.card1)
        self.suspensionLabel.setObjectName(u"suspensionLabel")

        self.rows1_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.suspensionLabel)

        self.suspension = QComboBox(self.card1)
        self.suspension.setObjectName(u"suspension")
        self.suspension.setMinimumSize(QSize(0, 30))
        self.suspension.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.suspension.setMinimumContentsLength(12)

        self.rows1_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.suspension)

        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.day)

        self.orderLabel = QLabel(self.card1)
        self.orderLabel.setObjectName(u"orderLabel")

        self.rows1_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.orderLabel)

        self.order = QLineEdit(self.card1)
        self.order.setObjectName(u"order")
        self.order.setMinimumSize(QSize(0, 30))

        self.rows1_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.order)


        self.cardColumn1.addLayout(self.rows1_0)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(ResumptionForm)
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
        self.suspensionLabel.setBuddy(self.suspension)
        self.dayLabel.setBuddy(self.day)
        self.orderLabel.setBuddy(self.order)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ResumptionForm)

        QMetaObject.connectSlotsByName(ResumptionForm)
    # setupUi

    def retranslateUi(self, ResumptionForm):
        self.cardTitle1.setText(QCoreApplication.translate("ResumptionForm", u"Resumption", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("ResumptionForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("ResumptionForm", u"Articles 6(4), 17(1) and 43(4)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("ResumptionForm", u"muted", None))
        self.suspensionLabel.setText(QCoreApplication.translate("ResumptionForm", u"&What runs again", None))
#if QT_CONFIG(tooltip)
        self.suspension.setToolTip(QCoreApplication.translate("ResumptionForm", u"Article 17(1): the suspension that ends.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.suspension.setWhatsThis(QCoreApplication.translate("ResumptionForm", u"Article 17(1): the suspension that ends.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.suspension.setAccessibleName(QCoreApplication.translate("ResumptionForm", u"What runs again", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("ResumptionForm", u"O&n", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("ResumptionForm", u"Article 17(1): the days left run from the day after.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("ResumptionForm", u"Article 17(1): the days left run from the day after.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("ResumptionForm", u"On", None))
#endif // QT_CONFIG(accessibility)
        self.orderLabel.setText(QCoreApplication.translate("ResumptionForm", u"&Order", None))
#if QT_CONFIG(tooltip)
        self.order.setToolTip(QCoreApplication.translate("ResumptionForm", u"Article 17(1): the order or event that ends the suspension.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.order.setWhatsThis(QCoreApplication.translate("ResumptionForm", u"Article 17(1): the order or event that ends the suspension.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.order.setAccessibleName(QCoreApplication.translate("ResumptionForm", u"Order", None))
#endif // QT_CONFIG(accessibility)
        self.order.setPlaceholderText(QCoreApplication.translate("ResumptionForm", u"Procedural Order No. 5, paragraph 1", None))
        self.cardTitle2.setText(QCoreApplication.translate("ResumptionForm", u"New dates", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("ResumptionForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("ResumptionForm", u"what is left, counted on", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("ResumptionForm", u"muted", None))
        self.effect.setText("")
        pass
    # retranslateUi

