# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timefix.ui'
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
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)
class Ui_TimeForm(object):
    def setupUi(self, TimeForm):
        if not TimeForm.objectName():
            TimeForm.setObjectName(u"TimeForm")
        self.column = QVBoxLayout(TimeForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(TimeForm)
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
        self.sessionLabel = QLabel(self.card1)
        self.sessionLabel.setObjectName(u"sessionLabel")

        self.rows1_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.sessionLabel)

        self.session = QComboBox(self.card1)
        self.session.setObjectName(u"session")
        self.session.setMinimumSize(QSize(0, 30))
        self.session.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.session.setMinimumContentsLength(12)

        self.rows1_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.session)

        self.sideLabel = QLabel(self.card1)
        self.sideLabel.setObjectName(u"sideLabel")

        self.rows1_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.sideLabel)

        self.side = QComboBox(self.card1)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(0, 30))
        self.side.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.side.setMinimumContentsLength(12)

        self.rows1_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.side)

        self.minutesLabel = QLabel(self.card1)
        self.minutesLabel.setObjectName(u"minutesLabel")

        self.rows1_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.minutesLabel)

        self.minutes = QSpinBox(self.card1)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setMinimumSize(QSize(0, 30))

        self.rows1_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.minutes)

        self.reasonLabel = QLabel(self.card1)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.rows1_0.setWidget(3, QFormLayout.ItemRole.LabelRole, self.reasonLabel)

        self.reason = QPlainTextEdit(self.card1)
        self.reason.setObjectName(u"reason")
        self.reason.setMinimumSize(QSize(0, 60))
        self.reason.setMaximumSize(QSize(16777215, 90))
        self.reason.setTabChangesFocus(True)

        self.rows1_0.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reason)


        self.cardColumn1.addLayout(self.rows1_0)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(TimeForm)
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
        self.sessionLabel.setBuddy(self.session)
        self.sideLabel.setBuddy(self.side)
        self.minutesLabel.setBuddy(self.minutes)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TimeForm)

        QMetaObject.connectSlotsByName(TimeForm)
    # setupUi

    def retranslateUi(self, TimeForm):
        self.cardTitle1.setText(QCoreApplication.translate("TimeForm", u"Time put right", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("TimeForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("TimeForm", u"Article 17(1)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("TimeForm", u"muted", None))
        self.sessionLabel.setText(QCoreApplication.translate("TimeForm", u"&Session", None))
#if QT_CONFIG(tooltip)
        self.session.setToolTip(QCoreApplication.translate("TimeForm", u"Article 17(1): the session whose time is put right.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.session.setWhatsThis(QCoreApplication.translate("TimeForm", u"Article 17(1): the session whose time is put right.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.session.setAccessibleName(QCoreApplication.translate("TimeForm", u"Session", None))
#endif // QT_CONFIG(accessibility)
        self.sideLabel.setText(QCoreApplication.translate("TimeForm", u"&Whose time", None))
#if QT_CONFIG(tooltip)
        self.side.setToolTip(QCoreApplication.translate("TimeForm", u"Article 17(1): the side whose time is put right.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.side.setWhatsThis(QCoreApplication.translate("TimeForm", u"Article 17(1): the side whose time is put right.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("TimeForm", u"Whose time", None))
#endif // QT_CONFIG(accessibility)
        self.minutesLabel.setText(QCoreApplication.translate("TimeForm", u"&Minutes", None))
#if QT_CONFIG(tooltip)
        self.minutes.setToolTip(QCoreApplication.translate("TimeForm", u"Article 17(1): the minutes this side used in the session.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.minutes.setWhatsThis(QCoreApplication.translate("TimeForm", u"Article 17(1): the minutes this side used in the session.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.minutes.setAccessibleName(QCoreApplication.translate("TimeForm", u"Minutes", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("TimeForm", u"&Reason", None))
#if QT_CONFIG(tooltip)
        self.reason.setToolTip(QCoreApplication.translate("TimeForm", u"Article 17(1): why the time is put right.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reason.setWhatsThis(QCoreApplication.translate("TimeForm", u"Article 17(1): why the time is put right.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("TimeForm", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("TimeForm", u"The clocks", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("TimeForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("TimeForm", u"as they would stand", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("TimeForm", u"muted", None))
        self.effect.setText("")
        pass
    # retranslateUi

