# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'localday.ui'
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
    QLineEdit, QListWidget, QListWidgetItem, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_LocalDayForm(object):
    def setupUi(self, LocalDayForm):
        if not LocalDayForm.objectName():
            LocalDayForm.setObjectName(u"LocalDayForm")
        self.column = QVBoxLayout(LocalDayForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(LocalDayForm)
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
        self.whoseLabel = QLabel(self.card1)
        self.whoseLabel.setObjectName(u"whoseLabel")

        self.rows1_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.whoseLabel)

        self.whose = QComboBox(self.card1)
        self.whose.setObjectName(u"whose")
        self.whose.setMinimumSize(QSize(0, 30))
        self.whose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.whose.setMinimumContentsLength(12)

        self.rows1_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.whose)

        self.reasonLabel = QLabel(self.card1)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.rows1_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.reasonLabel)

        self.reason = QLineEdit(self.card1)
        self.reason.setObjectName(u"reason")
        self.reason.setMinimumSize(QSize(0, 30))

        self.rows1_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reason)


        self.cardColumn1.addLayout(self.rows1_0)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(LocalDayForm)
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

        self.rows2_0 = QFormLayout()
        self.rows2_0.setObjectName(u"rows2_0")
        self.rows2_0.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows2_0.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows2_0.setHorizontalSpacing(12)
        self.rows2_0.setVerticalSpacing(8)
        self.dayLabel = QLabel(self.card2)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows2_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card2)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows2_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.day)

        self.nameLabel = QLabel(self.card2)
        self.nameLabel.setObjectName(u"nameLabel")

        self.rows2_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = QLineEdit(self.card2)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(0, 30))

        self.rows2_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.works = QCheckBox(self.card2)
        self.works.setObjectName(u"works")
        self.works.setMinimumSize(QSize(0, 30))

        self.rows2_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.works)


        self.cardColumn2.addLayout(self.rows2_0)


        self.column.addWidget(self.card2)

        self.card3 = QFrame(LocalDayForm)
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

        self.followingLabel = QLabel(self.card3)
        self.followingLabel.setObjectName(u"followingLabel")

        self.cardColumn3.addWidget(self.followingLabel)

        self.following = QListWidget(self.card3)
        self.following.setObjectName(u"following")
        self.following.setMinimumSize(QSize(0, 90))

        self.cardColumn3.addWidget(self.following)

        self.doubts = QLabel(self.card3)
        self.doubts.setObjectName(u"doubts")
        self.doubts.setWordWrap(True)

        self.cardColumn3.addWidget(self.doubts)


        self.column.addWidget(self.card3)

#if QT_CONFIG(shortcut)
        self.whoseLabel.setBuddy(self.whose)
        self.reasonLabel.setBuddy(self.reason)
        self.dayLabel.setBuddy(self.day)
        self.nameLabel.setBuddy(self.name)
        self.followingLabel.setBuddy(self.following)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LocalDayForm)

        QMetaObject.connectSlotsByName(LocalDayForm)
    # setupUi

    def retranslateUi(self, LocalDayForm):
        self.cardTitle1.setText(QCoreApplication.translate("LocalDayForm", u"Calendar of", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("LocalDayForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("LocalDayForm", u"Article 2(6)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("LocalDayForm", u"muted", None))
        self.whoseLabel.setText(QCoreApplication.translate("LocalDayForm", u"&Whose calendar", None))
#if QT_CONFIG(tooltip)
        self.whose.setToolTip(QCoreApplication.translate("LocalDayForm", u"Article 2(6): the party, or the seat, whose business days are meant.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.whose.setWhatsThis(QCoreApplication.translate("LocalDayForm", u"Article 2(6): the party, or the seat, whose business days are meant.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("LocalDayForm", u"Whose calendar", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("LocalDayForm", u"On what it res&ts", None))
#if QT_CONFIG(tooltip)
        self.reason.setToolTip(QCoreApplication.translate("LocalDayForm", u"Article 2(6): the decree or letter on which the change rests.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reason.setWhatsThis(QCoreApplication.translate("LocalDayForm", u"Article 2(6): the decree or letter on which the change rests.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("LocalDayForm", u"On what it rests", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("LocalDayForm", u"Decree No. 7 of 3 May 2026", None))
        self.cardTitle2.setText(QCoreApplication.translate("LocalDayForm", u"Day", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("LocalDayForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("LocalDayForm", u"Article 2(6)", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("LocalDayForm", u"muted", None))
        self.dayLabel.setText(QCoreApplication.translate("LocalDayForm", u"&Day", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("LocalDayForm", u"Article 2(6): the day declared.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("LocalDayForm", u"Article 2(6): the day declared.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("LocalDayForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("LocalDayForm", u"&Name", None))
#if QT_CONFIG(tooltip)
        self.name.setToolTip(QCoreApplication.translate("LocalDayForm", u"Article 2(6): what the day is called.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.name.setWhatsThis(QCoreApplication.translate("LocalDayForm", u"Article 2(6): what the day is called.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("LocalDayForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("LocalDayForm", u"National mourning", None))
#if QT_CONFIG(tooltip)
        self.works.setToolTip(QCoreApplication.translate("LocalDayForm", u"Article 2(6): the day is a business day although it would be one of rest.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.works.setWhatsThis(QCoreApplication.translate("LocalDayForm", u"Article 2(6): the day is a business day although it would be one of rest.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.works.setAccessibleName(QCoreApplication.translate("LocalDayForm", u"A business day in spite of the rest", None))
#endif // QT_CONFIG(accessibility)
        self.works.setText(QCoreApplication.translate("LocalDayForm", u"A &business day in spite of the rest", None))
        self.cardTitle3.setText(QCoreApplication.translate("LocalDayForm", u"What would move", None))
        self.cardTitle3.setProperty(u"role", QCoreApplication.translate("LocalDayForm", u"cardTitle", None))
        self.cardAside3.setText(QCoreApplication.translate("LocalDayForm", u"open dates; tick those that follow", None))
        self.cardAside3.setProperty(u"role", QCoreApplication.translate("LocalDayForm", u"muted", None))
        self.followingLabel.setText(QCoreApplication.translate("LocalDayForm", u"&Dates that move", None))
#if QT_CONFIG(tooltip)
        self.following.setToolTip(QCoreApplication.translate("LocalDayForm", u"Article 2(6): an open date moves only where it is ticked; dates met stay.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.following.setWhatsThis(QCoreApplication.translate("LocalDayForm", u"Article 2(6): an open date moves only where it is ticked; dates met stay.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.following.setAccessibleName(QCoreApplication.translate("LocalDayForm", u"Dates that move", None))
#endif // QT_CONFIG(accessibility)
        self.doubts.setText("")
        pass
    # retranslateUi

