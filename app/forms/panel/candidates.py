# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'candidates.ui'
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
class Ui_CandidatesForm(object):
    def setupUi(self, CandidatesForm):
        if not CandidatesForm.objectName():
            CandidatesForm.setObjectName(u"CandidatesForm")
        self.column = QVBoxLayout(CandidatesForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(CandidatesForm)
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
        self.officeLabel = QLabel(self.card1)
        self.officeLabel.setObjectName(u"officeLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.officeLabel)

        self.office = QComboBox(self.card1)
        self.office.setObjectName(u"office")
        self.office.setMinimumSize(QSize(0, 30))
        self.office.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.office.setMinimumContentsLength(12)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.office)

        self.replacesLabel = QLabel(self.card1)
        self.replacesLabel.setObjectName(u"replacesLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.replacesLabel)

        self.replaces = QComboBox(self.card1)
        self.replaces.setObjectName(u"replaces")
        self.replaces.setMinimumSize(QSize(0, 30))
        self.replaces.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.replaces.setMinimumContentsLength(12)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.replaces)

        self.sentLabel = QLabel(self.card1)
        self.sentLabel.setObjectName(u"sentLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.sentLabel)

        self.sent = QDateEdit(self.card1)
        self.sent.setObjectName(u"sent")
        self.sent.setMinimumSize(QSize(0, 30))
        self.sent.setCalendarPopup(True)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.sent)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(CandidatesForm)
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
        self.nominees.setMinimumSize(QSize(0, 150))
        self.nominees.setMaximumSize(QSize(16777215, 150))
        self.nominees.setTabChangesFocus(True)

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nominees)


        self.cardColumn2.addLayout(self.rows2_1)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.officeLabel.setBuddy(self.office)
        self.replacesLabel.setBuddy(self.replaces)
        self.sentLabel.setBuddy(self.sent)
        self.nomineesLabel.setBuddy(self.nominees)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CandidatesForm)

        QMetaObject.connectSlotsByName(CandidatesForm)
    # setupUi

    def retranslateUi(self, CandidatesForm):
        self.cardTitle1.setText(QCoreApplication.translate("CandidatesForm", u"Seat", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("CandidatesForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("CandidatesForm", u"Article 8(2)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("CandidatesForm", u"muted", None))
        self.officeLabel.setText(QCoreApplication.translate("CandidatesForm", u"&Office", None))
#if QT_CONFIG(tooltip)
        self.office.setToolTip(QCoreApplication.translate("CandidatesForm", u"Article 8(2): the office the list is for.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.office.setWhatsThis(QCoreApplication.translate("CandidatesForm", u"Article 8(2): the office the list is for.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.office.setAccessibleName(QCoreApplication.translate("CandidatesForm", u"Office", None))
#endif // QT_CONFIG(accessibility)
        self.replacesLabel.setText(QCoreApplication.translate("CandidatesForm", u"&In the place of", None))
#if QT_CONFIG(tooltip)
        self.replaces.setToolTip(QCoreApplication.translate("CandidatesForm", u"Article 14(1): the vacant seat, or nobody at first.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.replaces.setWhatsThis(QCoreApplication.translate("CandidatesForm", u"Article 14(1): the vacant seat, or nobody at first.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.replaces.setAccessibleName(QCoreApplication.translate("CandidatesForm", u"In the place of", None))
#endif // QT_CONFIG(accessibility)
        self.sentLabel.setText(QCoreApplication.translate("CandidatesForm", u"&Sent on", None))
#if QT_CONFIG(tooltip)
        self.sent.setToolTip(QCoreApplication.translate("CandidatesForm", u"Article 8(2)(b): the local day on which both sides had the list.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.sent.setWhatsThis(QCoreApplication.translate("CandidatesForm", u"Article 8(2)(b): the local day on which both sides had the list.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.sent.setAccessibleName(QCoreApplication.translate("CandidatesForm", u"Sent on", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("CandidatesForm", u"Candidates", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("CandidatesForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("CandidatesForm", u"at least three", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("CandidatesForm", u"muted", None))
        self.nomineesLabel.setText(QCoreApplication.translate("CandidatesForm", u"&Names", None))
#if QT_CONFIG(tooltip)
        self.nominees.setToolTip(QCoreApplication.translate("CandidatesForm", u"Article 8(2): one person on a line, the name, a semicolon and the nationality.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.nominees.setWhatsThis(QCoreApplication.translate("CandidatesForm", u"Article 8(2): one person on a line, the name, a semicolon and the nationality.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.nominees.setAccessibleName(QCoreApplication.translate("CandidatesForm", u"Names", None))
#endif // QT_CONFIG(accessibility)
        self.nominees.setPlaceholderText(QCoreApplication.translate("CandidatesForm", u"Ada Adeyemi; Esteria", None))
        pass
    # retranslateUi

