# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'request.ui'
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
class Ui_RequestForm(object):
    def setupUi(self, RequestForm):
        if not RequestForm.objectName():
            RequestForm.setObjectName(u"RequestForm")
        self.column = QVBoxLayout(RequestForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(RequestForm)
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
        self.askedLabel = QLabel(self.card1)
        self.askedLabel.setObjectName(u"askedLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.askedLabel)

        self.asked = QComboBox(self.card1)
        self.asked.setObjectName(u"asked")
        self.asked.setMinimumSize(QSize(0, 30))
        self.asked.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.asked.setMinimumContentsLength(12)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.asked)

        self.sideLabel = QLabel(self.card1)
        self.sideLabel.setObjectName(u"sideLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.sideLabel)

        self.side = QComboBox(self.card1)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(0, 30))
        self.side.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.side.setMinimumContentsLength(12)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.side)

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

        self.card2 = QFrame(RequestForm)
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
        self.groundLabel = QLabel(self.card2)
        self.groundLabel.setObjectName(u"groundLabel")

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.groundLabel)

        self.ground = QPlainTextEdit(self.card2)
        self.ground.setObjectName(u"ground")
        self.ground.setMinimumSize(QSize(0, 150))
        self.ground.setMaximumSize(QSize(16777215, 150))
        self.ground.setTabChangesFocus(True)

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.ground)


        self.cardColumn2.addLayout(self.rows2_1)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.askedLabel.setBuddy(self.asked)
        self.sideLabel.setBuddy(self.side)
        self.dayLabel.setBuddy(self.day)
        self.groundLabel.setBuddy(self.ground)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RequestForm)

        QMetaObject.connectSlotsByName(RequestForm)
    # setupUi

    def retranslateUi(self, RequestForm):
        self.cardTitle1.setText(QCoreApplication.translate("RequestForm", u"Request", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("RequestForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("RequestForm", u"Article 6", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("RequestForm", u"muted", None))
        self.askedLabel.setText(QCoreApplication.translate("RequestForm", u"&Asked", None))
#if QT_CONFIG(tooltip)
        self.asked.setToolTip(QCoreApplication.translate("RequestForm", u"Articles 6 to 10, 13 and 14: what the authority is asked to do.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.asked.setWhatsThis(QCoreApplication.translate("RequestForm", u"Articles 6 to 10, 13 and 14: what the authority is asked to do.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.asked.setAccessibleName(QCoreApplication.translate("RequestForm", u"Asked", None))
#endif // QT_CONFIG(accessibility)
        self.sideLabel.setText(QCoreApplication.translate("RequestForm", u"&Made by", None))
#if QT_CONFIG(tooltip)
        self.side.setToolTip(QCoreApplication.translate("RequestForm", u"Article 6: the side that asks.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.side.setWhatsThis(QCoreApplication.translate("RequestForm", u"Article 6: the side that asks.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("RequestForm", u"Made by", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("RequestForm", u"Ma&de on", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("RequestForm", u"Article 6(4): the local day on which the authority had it. Its own time runs from it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("RequestForm", u"Article 6(4): the local day on which the authority had it. Its own time runs from it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("RequestForm", u"Made on", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("RequestForm", u"Grounds", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("RequestForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("RequestForm", u"Article 6(6)", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("RequestForm", u"muted", None))
        self.groundLabel.setText(QCoreApplication.translate("RequestForm", u"&Grounds", None))
#if QT_CONFIG(tooltip)
        self.ground.setToolTip(QCoreApplication.translate("RequestForm", u"Article 6(6): what happened, and what did not happen in time.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.ground.setWhatsThis(QCoreApplication.translate("RequestForm", u"Article 6(6): what happened, and what did not happen in time.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.ground.setAccessibleName(QCoreApplication.translate("RequestForm", u"Grounds", None))
#endif // QT_CONFIG(accessibility)
        self.ground.setPlaceholderText(QCoreApplication.translate("RequestForm", u"What happened, and what did not", None))
        pass
    # retranslateUi

