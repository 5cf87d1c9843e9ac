# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report.ui'
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
class Ui_ReportForm(object):
    def setupUi(self, ReportForm):
        if not ReportForm.objectName():
            ReportForm.setObjectName(u"ReportForm")
        self.column = QVBoxLayout(ReportForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ReportForm)
        self.card1.setObjectName(u"card1")
        self.card1.setProperty(u"card", True)
        self.card1_column = QVBoxLayout(self.card1)
        self.card1_column.setSpacing(8)
        self.card1_column.setObjectName(u"card1_column")
        self.across3 = QHBoxLayout()
        self.across3.setSpacing(8)
        self.across3.setObjectName(u"across3")
        self.card1_title = QLabel(self.card1)
        self.card1_title.setObjectName(u"card1_title")

        self.across3.addWidget(self.card1_title)

        self.gap2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across3.addItem(self.gap2)

        self.card1_aside = QLabel(self.card1)
        self.card1_aside.setObjectName(u"card1_aside")

        self.across3.addWidget(self.card1_aside)


        self.card1_column.addLayout(self.across3)

        self.rows4 = QFormLayout()
        self.rows4.setObjectName(u"rows4")
        self.rows4.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows4.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows4.setHorizontalSpacing(10)
        self.rows4.setVerticalSpacing(7)
        self.obligation_label = QLabel(self.card1)
        self.obligation_label.setObjectName(u"obligation_label")

        self.rows4.setWidget(0, QFormLayout.ItemRole.LabelRole, self.obligation_label)

        self.obligation = QComboBox(self.card1)
        self.obligation.setObjectName(u"obligation")
        self.obligation.setMinimumSize(QSize(0, 30))
        self.obligation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.obligation.setMinimumContentsLength(8)

        self.rows4.setWidget(0, QFormLayout.ItemRole.FieldRole, self.obligation)

        self.about = QLabel(self.card1)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.rows4.setWidget(1, QFormLayout.ItemRole.FieldRole, self.about)

        self.side_label = QLabel(self.card1)
        self.side_label.setObjectName(u"side_label")

        self.rows4.setWidget(2, QFormLayout.ItemRole.LabelRole, self.side_label)

        self.side = QComboBox(self.card1)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(0, 30))
        self.side.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.side.setMinimumContentsLength(8)

        self.rows4.setWidget(2, QFormLayout.ItemRole.FieldRole, self.side)

        self.day_label = QLabel(self.card1)
        self.day_label.setObjectName(u"day_label")

        self.rows4.setWidget(3, QFormLayout.ItemRole.LabelRole, self.day_label)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows4.setWidget(3, QFormLayout.ItemRole.FieldRole, self.day)

        self.text_label = QLabel(self.card1)
        self.text_label.setObjectName(u"text_label")

        self.rows4.setWidget(4, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = QPlainTextEdit(self.card1)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(0, 96))
        self.text.setMaximumSize(QSize(16777215, 120))
        self.text.setTabChangesFocus(True)

        self.rows4.setWidget(4, QFormLayout.ItemRole.FieldRole, self.text)

        self.proof_label = QLabel(self.card1)
        self.proof_label.setObjectName(u"proof_label")

        self.rows4.setWidget(5, QFormLayout.ItemRole.LabelRole, self.proof_label)

        self.proof = QPlainTextEdit(self.card1)
        self.proof.setObjectName(u"proof")
        self.proof.setMinimumSize(QSize(0, 44))
        self.proof.setMaximumSize(QSize(16777215, 68))
        self.proof.setTabChangesFocus(True)

        self.rows4.setWidget(5, QFormLayout.ItemRole.FieldRole, self.proof)

        self.complete = QCheckBox(self.card1)
        self.complete.setObjectName(u"complete")

        self.rows4.setWidget(6, QFormLayout.ItemRole.FieldRole, self.complete)


        self.card1_column.addLayout(self.rows4)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.obligation_label.setBuddy(self.obligation)
        self.side_label.setBuddy(self.side)
        self.day_label.setBuddy(self.day)
        self.text_label.setBuddy(self.text)
        self.proof_label.setBuddy(self.proof)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportForm)

        QMetaObject.connectSlotsByName(ReportForm)
    # setupUi

    def retranslateUi(self, ReportForm):
        self.card1_title.setText(QCoreApplication.translate("ReportForm", u"Report on compliance", None))
        self.card1_title.setProperty(u"role", QCoreApplication.translate("ReportForm", u"cardTitle", None))
        self.card1_aside.setText(QCoreApplication.translate("ReportForm", u"Article 34(7)", None))
        self.card1_aside.setProperty(u"role", QCoreApplication.translate("ReportForm", u"muted", None))
        self.obligation_label.setText(QCoreApplication.translate("ReportForm", u"&Obligation", None))
#if QT_CONFIG(tooltip)
        self.obligation.setToolTip(QCoreApplication.translate("ReportForm", u"Article 34(7): the obligation the report is about.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.obligation.setWhatsThis(QCoreApplication.translate("ReportForm", u"Article 34(7): the obligation the report is about.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.obligation.setAccessibleName(QCoreApplication.translate("ReportForm", u"Obligation", None))
#endif // QT_CONFIG(accessibility)
        self.about.setText("")
        self.about.setProperty(u"role", QCoreApplication.translate("ReportForm", u"muted", None))
        self.side_label.setText(QCoreApplication.translate("ReportForm", u"Filed b&y", None))
#if QT_CONFIG(tooltip)
        self.side.setToolTip(QCoreApplication.translate("ReportForm", u"Article 34(7): the party that reports.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.side.setWhatsThis(QCoreApplication.translate("ReportForm", u"Article 34(7): the party that reports.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("ReportForm", u"Filed by", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("ReportForm", u"&Day", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("ReportForm", u"Article 34(7): the day on which the report was received.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("ReportForm", u"Article 34(7): the day on which the report was received.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("ReportForm", u"Day of the report", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("ReportForm", u"&What was done", None))
#if QT_CONFIG(tooltip)
        self.text.setToolTip(QCoreApplication.translate("ReportForm", u"Article 34(7): how the obligation was carried out, in the words of the report.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.text.setWhatsThis(QCoreApplication.translate("ReportForm", u"Article 34(7): how the obligation was carried out, in the words of the report.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ReportForm", u"What was done", None))
#endif // QT_CONFIG(accessibility)
        self.proof_label.setText(QCoreApplication.translate("ReportForm", u"&Proof", None))
#if QT_CONFIG(tooltip)
        self.proof.setToolTip(QCoreApplication.translate("ReportForm", u"Article 34(7): exhibits or papers that prove it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.proof.setWhatsThis(QCoreApplication.translate("ReportForm", u"Article 34(7): exhibits or papers that prove it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.proof.setAccessibleName(QCoreApplication.translate("ReportForm", u"Proof", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.complete.setToolTip(QCoreApplication.translate("ReportForm", u"Article 34(7): the party says that nothing remains to be done.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.complete.setWhatsThis(QCoreApplication.translate("ReportForm", u"Article 34(7): the party says that nothing remains to be done.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.complete.setAccessibleName(QCoreApplication.translate("ReportForm", u"Carried out in full", None))
#endif // QT_CONFIG(accessibility)
        self.complete.setText(QCoreApplication.translate("ReportForm", u"The party says it has carried out the obligation in &full", None))
        pass
    # retranslateUi

