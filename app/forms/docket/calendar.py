# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)
class Ui_CalendarForm(object):
    def setupUi(self, CalendarForm):
        if not CalendarForm.objectName():
            CalendarForm.setObjectName(u"CalendarForm")
        self.column = QVBoxLayout(CalendarForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(CalendarForm)
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

        self.card2 = QFrame(CalendarForm)
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
        self.countryLabel = QLabel(self.card2)
        self.countryLabel.setObjectName(u"countryLabel")

        self.rows2_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.countryLabel)

        self.country = QComboBox(self.card2)
        self.country.setObjectName(u"country")
        self.country.setMinimumSize(QSize(0, 30))
        self.country.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.country.setMinimumContentsLength(12)

        self.rows2_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.country)

        self.subdivisionLabel = QLabel(self.card2)
        self.subdivisionLabel.setObjectName(u"subdivisionLabel")

        self.rows2_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.subdivisionLabel)

        self.subdivision = QComboBox(self.card2)
        self.subdivision.setObjectName(u"subdivision")
        self.subdivision.setMinimumSize(QSize(0, 30))
        self.subdivision.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.subdivision.setMinimumContentsLength(12)

        self.rows2_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.subdivision)

        self.weekendLabel = QLabel(self.card2)
        self.weekendLabel.setObjectName(u"weekendLabel")

        self.rows2_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.weekendLabel)

        self.weekend = QComboBox(self.card2)
        self.weekend.setObjectName(u"weekend")
        self.weekend.setMinimumSize(QSize(0, 30))
        self.weekend.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.weekend.setMinimumContentsLength(12)

        self.rows2_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.weekend)


        self.cardColumn2.addLayout(self.rows2_0)

        self.localHead = QHBoxLayout()
        self.localHead.setObjectName(u"localHead")
        self.localLabel = QLabel(self.card2)
        self.localLabel.setObjectName(u"localLabel")

        self.localHead.addWidget(self.localLabel)

        self.localGap = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.localHead.addItem(self.localGap)

        self.localAdd = QPushButton(self.card2)
        self.localAdd.setObjectName(u"localAdd")

        self.localHead.addWidget(self.localAdd)

        self.localDrop = QPushButton(self.card2)
        self.localDrop.setObjectName(u"localDrop")

        self.localHead.addWidget(self.localDrop)


        self.cardColumn2.addLayout(self.localHead)

        self.local = QTableWidget(self.card2)
        if (self.local.columnCount() < 3):
            self.local.setColumnCount(3)
        __qtablewidgetitem = QTableWidgetItem()
        self.local.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.local.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.local.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        self.local.setObjectName(u"local")
        self.local.setMinimumSize(QSize(0, 120))

        self.cardColumn2.addWidget(self.local)


        self.column.addWidget(self.card2)

        self.card3 = QFrame(CalendarForm)
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
        self.countryLabel.setBuddy(self.country)
        self.subdivisionLabel.setBuddy(self.subdivision)
        self.weekendLabel.setBuddy(self.weekend)
        self.localLabel.setBuddy(self.local)
        self.followingLabel.setBuddy(self.following)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CalendarForm)

        QMetaObject.connectSlotsByName(CalendarForm)
    # setupUi

    def retranslateUi(self, CalendarForm):
        self.cardTitle1.setText(QCoreApplication.translate("CalendarForm", u"Calendar of", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("CalendarForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("CalendarForm", u"Article 2(6)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("CalendarForm", u"muted", None))
        self.whoseLabel.setText(QCoreApplication.translate("CalendarForm", u"&Whose calendar", None))
#if QT_CONFIG(tooltip)
        self.whose.setToolTip(QCoreApplication.translate("CalendarForm", u"Article 2(6): the party, or the seat, whose business days are meant.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.whose.setWhatsThis(QCoreApplication.translate("CalendarForm", u"Article 2(6): the party, or the seat, whose business days are meant.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.whose.setAccessibleName(QCoreApplication.translate("CalendarForm", u"Whose calendar", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("CalendarForm", u"On what it res&ts", None))
#if QT_CONFIG(tooltip)
        self.reason.setToolTip(QCoreApplication.translate("CalendarForm", u"Article 2(6): the decree or letter on which the change rests.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reason.setWhatsThis(QCoreApplication.translate("CalendarForm", u"Article 2(6): the decree or letter on which the change rests.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("CalendarForm", u"On what it rests", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("CalendarForm", u"Decree No. 7 of 3 May 2026", None))
        self.cardTitle2.setText(QCoreApplication.translate("CalendarForm", u"Calendar", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("CalendarForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("CalendarForm", u"Article 2(6)", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("CalendarForm", u"muted", None))
        self.countryLabel.setText(QCoreApplication.translate("CalendarForm", u"&Country", None))
#if QT_CONFIG(tooltip)
        self.country.setToolTip(QCoreApplication.translate("CalendarForm", u"Article 2(6): the State whose official holidays this program knows.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.country.setWhatsThis(QCoreApplication.translate("CalendarForm", u"Article 2(6): the State whose official holidays this program knows.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.country.setAccessibleName(QCoreApplication.translate("CalendarForm", u"Country", None))
#endif // QT_CONFIG(accessibility)
        self.subdivisionLabel.setText(QCoreApplication.translate("CalendarForm", u"&Part of it", None))
#if QT_CONFIG(tooltip)
        self.subdivision.setToolTip(QCoreApplication.translate("CalendarForm", u"Article 2(6): a part of the State with holidays of its own.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.subdivision.setWhatsThis(QCoreApplication.translate("CalendarForm", u"Article 2(6): a part of the State with holidays of its own.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.subdivision.setAccessibleName(QCoreApplication.translate("CalendarForm", u"Part of it", None))
#endif // QT_CONFIG(accessibility)
        self.weekendLabel.setText(QCoreApplication.translate("CalendarForm", u"Days of &rest", None))
#if QT_CONFIG(tooltip)
        self.weekend.setToolTip(QCoreApplication.translate("CalendarForm", u"Article 2(6): no period ends on a day of rest.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.weekend.setWhatsThis(QCoreApplication.translate("CalendarForm", u"Article 2(6): no period ends on a day of rest.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.weekend.setAccessibleName(QCoreApplication.translate("CalendarForm", u"Days of rest", None))
#endif // QT_CONFIG(accessibility)
        self.localLabel.setText(QCoreApplication.translate("CalendarForm", u"Declared &days", None))
        self.localAdd.setText(QCoreApplication.translate("CalendarForm", u"&Add", None))
        self.localDrop.setText(QCoreApplication.translate("CalendarForm", u"Re&move", None))
        ___qtablewidgetitem = self.local.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("CalendarForm", u"Day", None))
        ___qtablewidgetitem1 = self.local.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("CalendarForm", u"Name", None))
        ___qtablewidgetitem2 = self.local.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("CalendarForm", u"Counts as", None))
#if QT_CONFIG(tooltip)
        self.local.setToolTip(QCoreApplication.translate("CalendarForm", u"Article 2(6): days declared beside the official holidays; a business day in spite of the rest says so.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.local.setWhatsThis(QCoreApplication.translate("CalendarForm", u"Article 2(6): days declared beside the official holidays; a business day in spite of the rest says so.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.local.setAccessibleName(QCoreApplication.translate("CalendarForm", u"Declared days", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle3.setText(QCoreApplication.translate("CalendarForm", u"What would move", None))
        self.cardTitle3.setProperty(u"role", QCoreApplication.translate("CalendarForm", u"cardTitle", None))
        self.cardAside3.setText(QCoreApplication.translate("CalendarForm", u"open dates; tick those that follow", None))
        self.cardAside3.setProperty(u"role", QCoreApplication.translate("CalendarForm", u"muted", None))
        self.followingLabel.setText(QCoreApplication.translate("CalendarForm", u"&Dates that move", None))
#if QT_CONFIG(tooltip)
        self.following.setToolTip(QCoreApplication.translate("CalendarForm", u"Article 2(6): an open date moves only where it is ticked; dates met stay.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.following.setWhatsThis(QCoreApplication.translate("CalendarForm", u"Article 2(6): an open date moves only where it is ticked; dates met stay.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.following.setAccessibleName(QCoreApplication.translate("CalendarForm", u"Dates that move", None))
#endif // QT_CONFIG(accessibility)
        self.doubts.setText("")
        pass
    # retranslateUi

