# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'copy.ui'
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
    QHBoxLayout, QLabel, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)
class Ui_CopyForm(object):
    def setupUi(self, CopyForm):
        if not CopyForm.objectName():
            CopyForm.setObjectName(u"CopyForm")
        self.column = QVBoxLayout(CopyForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card2 = QFrame(CopyForm)
        self.card2.setObjectName(u"card2")
        self.card2.setProperty(u"card", True)
        self.card2_column = QVBoxLayout(self.card2)
        self.card2_column.setSpacing(8)
        self.card2_column.setObjectName(u"card2_column")
        self.across4 = QHBoxLayout()
        self.across4.setSpacing(8)
        self.across4.setObjectName(u"across4")
        self.card2_title = QLabel(self.card2)
        self.card2_title.setObjectName(u"card2_title")

        self.across4.addWidget(self.card2_title)

        self.gap3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across4.addItem(self.gap3)

        self.card2_aside = QLabel(self.card2)
        self.card2_aside.setObjectName(u"card2_aside")

        self.across4.addWidget(self.card2_aside)


        self.card2_column.addLayout(self.across4)

        self.rows5 = QFormLayout()
        self.rows5.setObjectName(u"rows5")
        self.rows5.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows5.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows5.setHorizontalSpacing(10)
        self.rows5.setVerticalSpacing(7)
        self.holder_label = QLabel(self.card2)
        self.holder_label.setObjectName(u"holder_label")

        self.rows5.setWidget(0, QFormLayout.ItemRole.LabelRole, self.holder_label)

        self.holder = QComboBox(self.card2)
        self.holder.setObjectName(u"holder")
        self.holder.setMinimumSize(QSize(0, 30))
        self.holder.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.holder.setMinimumContentsLength(8)
        self.holder.setEditable(True)

        self.rows5.setWidget(0, QFormLayout.ItemRole.FieldRole, self.holder)

        self.purpose_label = QLabel(self.card2)
        self.purpose_label.setObjectName(u"purpose_label")

        self.rows5.setWidget(1, QFormLayout.ItemRole.LabelRole, self.purpose_label)

        self.purpose = QComboBox(self.card2)
        self.purpose.addItem("")
        self.purpose.addItem("")
        self.purpose.addItem("")
        self.purpose.addItem("")
        self.purpose.setObjectName(u"purpose")
        self.purpose.setMinimumSize(QSize(0, 30))
        self.purpose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.purpose.setMinimumContentsLength(8)
        self.purpose.setEditable(True)

        self.rows5.setWidget(1, QFormLayout.ItemRole.FieldRole, self.purpose)

        self.total_label = QLabel(self.card2)
        self.total_label.setObjectName(u"total_label")

        self.rows5.setWidget(2, QFormLayout.ItemRole.LabelRole, self.total_label)

        self.across1 = QHBoxLayout()
        self.across1.setSpacing(8)
        self.across1.setObjectName(u"across1")
        self.total = QSpinBox(self.card2)
        self.total.setObjectName(u"total")
        self.total.setMinimumSize(QSize(0, 30))
        self.total.setMinimum(1)
        self.total.setMaximum(99)

        self.across1.addWidget(self.total)

        self.numberNote = QLabel(self.card2)
        self.numberNote.setObjectName(u"numberNote")
        self.numberNote.setWordWrap(True)

        self.across1.addWidget(self.numberNote)

        self.across1.setStretch(1, 1)

        self.rows5.setLayout(2, QFormLayout.ItemRole.FieldRole, self.across1)


        self.card2_column.addLayout(self.rows5)


        self.column.addWidget(self.card2)

        self.card6 = QFrame(CopyForm)
        self.card6.setObjectName(u"card6")
        self.card6.setProperty(u"card", True)
        self.card6_column = QVBoxLayout(self.card6)
        self.card6_column.setSpacing(8)
        self.card6_column.setObjectName(u"card6_column")
        self.across8 = QHBoxLayout()
        self.across8.setSpacing(8)
        self.across8.setObjectName(u"across8")
        self.card6_title = QLabel(self.card6)
        self.card6_title.setObjectName(u"card6_title")

        self.across8.addWidget(self.card6_title)

        self.gap7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across8.addItem(self.gap7)

        self.card6_aside = QLabel(self.card6)
        self.card6_aside.setObjectName(u"card6_aside")

        self.across8.addWidget(self.card6_aside)


        self.card6_column.addLayout(self.across8)

        self.rows9 = QFormLayout()
        self.rows9.setObjectName(u"rows9")
        self.rows9.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows9.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows9.setHorizontalSpacing(10)
        self.rows9.setVerticalSpacing(7)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(6)
        self.lines.setObjectName(u"lines")

        self.rows9.setLayout(0, QFormLayout.ItemRole.SpanningRole, self.lines)


        self.card6_column.addLayout(self.rows9)


        self.column.addWidget(self.card6)

#if QT_CONFIG(shortcut)
        self.holder_label.setBuddy(self.holder)
        self.purpose_label.setBuddy(self.purpose)
        self.total_label.setBuddy(self.total)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CopyForm)

        QMetaObject.connectSlotsByName(CopyForm)
    # setupUi

    def retranslateUi(self, CopyForm):
        self.card2_title.setText(QCoreApplication.translate("CopyForm", u"Certified copy", None))
        self.card2_title.setProperty(u"role", QCoreApplication.translate("CopyForm", u"cardTitle", None))
        self.card2_aside.setText(QCoreApplication.translate("CopyForm", u"Article 34(6) \u00b7 New York Convention, Article IV(1)", None))
        self.card2_aside.setProperty(u"role", QCoreApplication.translate("CopyForm", u"muted", None))
        self.holder_label.setText(QCoreApplication.translate("CopyForm", u"&Issued to", None))
#if QT_CONFIG(tooltip)
        self.holder.setToolTip(QCoreApplication.translate("CopyForm", u"Article 34(6): for whom the copy is made; it stands in the copy register.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.holder.setWhatsThis(QCoreApplication.translate("CopyForm", u"Article 34(6): for whom the copy is made; it stands in the copy register.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.holder.setAccessibleName(QCoreApplication.translate("CopyForm", u"Issued to", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_label.setText(QCoreApplication.translate("CopyForm", u"&Purpose", None))
        self.purpose.setItemText(0, QCoreApplication.translate("CopyForm", u"service under Article 34(6)", None))
        self.purpose.setItemText(1, QCoreApplication.translate("CopyForm", u"recognition and enforcement (New York Convention)", None))
        self.purpose.setItemText(2, QCoreApplication.translate("CopyForm", u"deposit with the court at the place of arbitration", None))
        self.purpose.setItemText(3, QCoreApplication.translate("CopyForm", u"archives of the party", None))

#if QT_CONFIG(tooltip)
        self.purpose.setToolTip(QCoreApplication.translate("CopyForm", u"Registry practice: what the copy is for.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.purpose.setWhatsThis(QCoreApplication.translate("CopyForm", u"Registry practice: what the copy is for.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.purpose.setAccessibleName(QCoreApplication.translate("CopyForm", u"Purpose", None))
#endif // QT_CONFIG(accessibility)
        self.total_label.setText(QCoreApplication.translate("CopyForm", u"Number of &copies", None))
#if QT_CONFIG(tooltip)
        self.total.setToolTip(QCoreApplication.translate("CopyForm", u"Registry practice: how many copies will be made in all; each bears its number.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.total.setWhatsThis(QCoreApplication.translate("CopyForm", u"Registry practice: how many copies will be made in all; each bears its number.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.total.setAccessibleName(QCoreApplication.translate("CopyForm", u"Number of copies", None))
#endif // QT_CONFIG(accessibility)
        self.numberNote.setText("")
        self.numberNote.setProperty(u"role", QCoreApplication.translate("CopyForm", u"muted", None))
        self.card6_title.setText(QCoreApplication.translate("CopyForm", u"Signatures as verified now", None))
        self.card6_title.setProperty(u"role", QCoreApplication.translate("CopyForm", u"cardTitle", None))
        self.card6_aside.setText(QCoreApplication.translate("CopyForm", u"bottom line of each", None))
        self.card6_aside.setProperty(u"role", QCoreApplication.translate("CopyForm", u"muted", None))
        pass
    # retranslateUi

