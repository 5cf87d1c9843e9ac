# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stay.ui'
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
class Ui_StayForm(object):
    def setupUi(self, StayForm):
        if not StayForm.objectName():
            StayForm.setObjectName(u"StayForm")
        self.column = QVBoxLayout(StayForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(StayForm)
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
        self.trackLabel = QLabel(self.card1)
        self.trackLabel.setObjectName(u"trackLabel")

        self.rows1_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.trackLabel)

        self.track = QComboBox(self.card1)
        self.track.setObjectName(u"track")
        self.track.setMinimumSize(QSize(0, 30))
        self.track.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.track.setMinimumContentsLength(12)

        self.rows1_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.track)

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

        self.card2 = QFrame(StayForm)
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
        self.trackLabel.setBuddy(self.track)
        self.dayLabel.setBuddy(self.day)
        self.orderLabel.setBuddy(self.order)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StayForm)

        QMetaObject.connectSlotsByName(StayForm)
    # setupUi

    def retranslateUi(self, StayForm):
        self.cardTitle1.setText(QCoreApplication.translate("StayForm", u"Suspension", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("StayForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("StayForm", u"Articles 6(4), 17(1) and 43(4)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("StayForm", u"muted", None))
        self.trackLabel.setText(QCoreApplication.translate("StayForm", u"&What stands still", None))
#if QT_CONFIG(tooltip)
        self.track.setToolTip(QCoreApplication.translate("StayForm", u"Articles 6(4), 17(1) and 43(4): the whole case, or the periods of one track.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.track.setWhatsThis(QCoreApplication.translate("StayForm", u"Articles 6(4), 17(1) and 43(4): the whole case, or the periods of one track.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.track.setAccessibleName(QCoreApplication.translate("StayForm", u"What stands still", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("StayForm", u"&From", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("StayForm", u"Article 17(1): the day of the order or event; the day itself still counts as run.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("StayForm", u"Article 17(1): the day of the order or event; the day itself still counts as run.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("StayForm", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.orderLabel.setText(QCoreApplication.translate("StayForm", u"&Order", None))
#if QT_CONFIG(tooltip)
        self.order.setToolTip(QCoreApplication.translate("StayForm", u"Article 17(1): the order or event that suspends.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.order.setWhatsThis(QCoreApplication.translate("StayForm", u"Article 17(1): the order or event that suspends.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.order.setAccessibleName(QCoreApplication.translate("StayForm", u"Order", None))
#endif // QT_CONFIG(accessibility)
        self.order.setPlaceholderText(QCoreApplication.translate("StayForm", u"Procedural Order No. 4, paragraph 2", None))
        self.cardTitle2.setText(QCoreApplication.translate("StayForm", u"What is left", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("StayForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("StayForm", u"days of each period", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("StayForm", u"muted", None))
        self.effect.setText("")
        pass
    # retranslateUi

