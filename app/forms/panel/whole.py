# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'whole.ui'
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
from PySide6.QtWidgets import (QApplication, QDateEdit, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_WholeForm(object):
    def setupUi(self, WholeForm):
        if not WholeForm.objectName():
            WholeForm.setObjectName(u"WholeForm")
        self.column = QVBoxLayout(WholeForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(WholeForm)
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
        self.notifiedLabel = QLabel(self.card1)
        self.notifiedLabel.setObjectName(u"notifiedLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.notifiedLabel)

        self.notified = QDateEdit(self.card1)
        self.notified.setObjectName(u"notified")
        self.notified.setMinimumSize(QSize(0, 30))
        self.notified.setCalendarPopup(True)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.notified)

        self.groundLabel = QLabel(self.card1)
        self.groundLabel.setObjectName(u"groundLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.groundLabel)

        self.ground = QPlainTextEdit(self.card1)
        self.ground.setObjectName(u"ground")
        self.ground.setMinimumSize(QSize(0, 80))
        self.ground.setMaximumSize(QSize(16777215, 80))
        self.ground.setTabChangesFocus(True)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.ground)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(WholeForm)
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
        self.nomineesLabel = QLabel(self.card2)
        self.nomineesLabel.setObjectName(u"nomineesLabel")

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nomineesLabel)

        self.nominees = QPlainTextEdit(self.card2)
        self.nominees.setObjectName(u"nominees")
        self.nominees.setMinimumSize(QSize(0, 130))
        self.nominees.setMaximumSize(QSize(16777215, 130))
        self.nominees.setTabChangesFocus(True)

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nominees)


        self.cardColumn2.addLayout(self.rows2_1)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.notifiedLabel.setBuddy(self.notified)
        self.groundLabel.setBuddy(self.ground)
        self.nomineesLabel.setBuddy(self.nominees)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WholeForm)

        QMetaObject.connectSlotsByName(WholeForm)
    # setupUi

    def retranslateUi(self, WholeForm):
        self.cardTitle1.setText(QCoreApplication.translate("WholeForm", u"Decision", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("WholeForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("WholeForm", u"Article 10(3)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("WholeForm", u"muted", None))
        self.notifiedLabel.setText(QCoreApplication.translate("WholeForm", u"&Notified on", None))
#if QT_CONFIG(tooltip)
        self.notified.setToolTip(QCoreApplication.translate("WholeForm", u"Article 10(3): the local day on which the parties were told.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.notified.setWhatsThis(QCoreApplication.translate("WholeForm", u"Article 10(3): the local day on which the parties were told.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.notified.setAccessibleName(QCoreApplication.translate("WholeForm", u"Notified on", None))
#endif // QT_CONFIG(accessibility)
        self.groundLabel.setText(QCoreApplication.translate("WholeForm", u"&Grounds", None))
#if QT_CONFIG(tooltip)
        self.ground.setToolTip(QCoreApplication.translate("WholeForm", u"Article 10(3): why the sides could not constitute the tribunal.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.ground.setWhatsThis(QCoreApplication.translate("WholeForm", u"Article 10(3): why the sides could not constitute the tribunal.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.ground.setAccessibleName(QCoreApplication.translate("WholeForm", u"Grounds", None))
#endif // QT_CONFIG(accessibility)
        self.ground.setPlaceholderText(QCoreApplication.translate("WholeForm", u"Which side did not agree", None))
        self.cardTitle2.setText(QCoreApplication.translate("WholeForm", u"Members", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("WholeForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("WholeForm", u"the first one presides", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("WholeForm", u"muted", None))
        self.nomineesLabel.setText(QCoreApplication.translate("WholeForm", u"&Members", None))
#if QT_CONFIG(tooltip)
        self.nominees.setToolTip(QCoreApplication.translate("WholeForm", u"Article 10(3): one person on a line, the name, a semicolon and the nationality; the first presides.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.nominees.setWhatsThis(QCoreApplication.translate("WholeForm", u"Article 10(3): one person on a line, the name, a semicolon and the nationality; the first presides.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.nominees.setAccessibleName(QCoreApplication.translate("WholeForm", u"Members", None))
#endif // QT_CONFIG(accessibility)
        self.nominees.setPlaceholderText(QCoreApplication.translate("WholeForm", u"Ada Adeyemi; Esteria", None))
        pass
    # retranslateUi

