# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'naming.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDateEdit,
    QFormLayout, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)
class Ui_NamingForm(object):
    def setupUi(self, NamingForm):
        if not NamingForm.objectName():
            NamingForm.setObjectName(u"NamingForm")
        self.column = QVBoxLayout(NamingForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(NamingForm)
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
        self.party_label = QLabel(self.card1)
        self.party_label.setObjectName(u"party_label")

        self.rows4.setWidget(0, QFormLayout.ItemRole.LabelRole, self.party_label)

        self.party = QComboBox(self.card1)
        self.party.setObjectName(u"party")
        self.party.setMinimumSize(QSize(0, 30))
        self.party.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.party.setMinimumContentsLength(8)

        self.rows4.setWidget(0, QFormLayout.ItemRole.FieldRole, self.party)

        self.day_label = QLabel(self.card1)
        self.day_label.setObjectName(u"day_label")

        self.rows4.setWidget(1, QFormLayout.ItemRole.LabelRole, self.day_label)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows4.setWidget(1, QFormLayout.ItemRole.FieldRole, self.day)


        self.card1_column.addLayout(self.rows4)


        self.column.addWidget(self.card1)

        self.card5 = QFrame(NamingForm)
        self.card5.setObjectName(u"card5")
        self.card5.setProperty(u"card", True)
        self.card5_column = QVBoxLayout(self.card5)
        self.card5_column.setSpacing(8)
        self.card5_column.setObjectName(u"card5_column")
        self.across7 = QHBoxLayout()
        self.across7.setSpacing(8)
        self.across7.setObjectName(u"across7")
        self.card5_title = QLabel(self.card5)
        self.card5_title.setObjectName(u"card5_title")

        self.across7.addWidget(self.card5_title)

        self.gap6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across7.addItem(self.gap6)

        self.card5_aside = QLabel(self.card5)
        self.card5_aside.setObjectName(u"card5_aside")

        self.across7.addWidget(self.card5_aside)


        self.card5_column.addLayout(self.across7)

        self.rows8 = QFormLayout()
        self.rows8.setObjectName(u"rows8")
        self.rows8.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows8.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows8.setHorizontalSpacing(10)
        self.rows8.setVerticalSpacing(7)
        self.people = QTableWidget(self.card5)
        if (self.people.columnCount() < 5):
            self.people.setColumnCount(5)
        __qtablewidgetitem = QTableWidgetItem()
        self.people.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.people.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.people.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.people.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.people.setHorizontalHeaderItem(4, __qtablewidgetitem4)
        self.people.setObjectName(u"people")
        self.people.setMinimumSize(QSize(0, 200))
        self.people.setMaximumSize(QSize(16777215, 320))
        self.people.setProperty(u"framed", True)
        self.people.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.people.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.people.setShowGrid(False)
        self.people.setWordWrap(False)
        self.people.setTabKeyNavigation(False)
        self.people.horizontalHeader().setStretchLastSection(True)
        self.people.verticalHeader().setVisible(False)

        self.rows8.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.people)

        self.across10 = QHBoxLayout()
        self.across10.setSpacing(8)
        self.across10.setObjectName(u"across10")
        self.people_add = QPushButton(self.card5)
        self.people_add.setObjectName(u"people_add")
        self.people_add.setAutoDefault(False)

        self.across10.addWidget(self.people_add)

        self.people_remove = QPushButton(self.card5)
        self.people_remove.setObjectName(u"people_remove")
        self.people_remove.setAutoDefault(False)

        self.across10.addWidget(self.people_remove)

        self.gap9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across10.addItem(self.gap9)


        self.rows8.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.across10)


        self.card5_column.addLayout(self.rows8)


        self.column.addWidget(self.card5)

#if QT_CONFIG(shortcut)
        self.party_label.setBuddy(self.party)
        self.day_label.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NamingForm)

        QMetaObject.connectSlotsByName(NamingForm)
    # setupUi

    def retranslateUi(self, NamingForm):
        self.card1_title.setText(QCoreApplication.translate("NamingForm", u"1  Party", None))
        self.card1_title.setProperty(u"role", QCoreApplication.translate("NamingForm", u"cardTitle", None))
        self.card1_aside.setText(QCoreApplication.translate("NamingForm", u"Art. 5", None))
        self.card1_aside.setProperty(u"role", QCoreApplication.translate("NamingForm", u"muted", None))
        self.party_label.setText(QCoreApplication.translate("NamingForm", u"&Party", None))
#if QT_CONFIG(tooltip)
        self.party.setToolTip(QCoreApplication.translate("NamingForm", u"Article 5: the party that names its representatives.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.party.setWhatsThis(QCoreApplication.translate("NamingForm", u"Article 5: the party that names its representatives.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.party.setAccessibleName(QCoreApplication.translate("NamingForm", u"Party", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("NamingForm", u"R&eceived", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("NamingForm", u"Article 5: the day on which the registry received the notice.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("NamingForm", u"Article 5: the day on which the registry received the notice.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("NamingForm", u"Received", None))
#endif // QT_CONFIG(accessibility)
        self.card5_title.setText(QCoreApplication.translate("NamingForm", u"2  Representatives", None))
        self.card5_title.setProperty(u"role", QCoreApplication.translate("NamingForm", u"cardTitle", None))
        self.card5_aside.setText(QCoreApplication.translate("NamingForm", u"Art. 5", None))
        self.card5_aside.setProperty(u"role", QCoreApplication.translate("NamingForm", u"muted", None))
        ___qtablewidgetitem = self.people.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("NamingForm", u"Name", None))
        ___qtablewidgetitem1 = self.people.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("NamingForm", u"Capacity", None))
        ___qtablewidgetitem2 = self.people.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("NamingForm", u"Address", None))
        ___qtablewidgetitem3 = self.people.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("NamingForm", u"E-mail", None))
        ___qtablewidgetitem4 = self.people.horizontalHeaderItem(4)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("NamingForm", u"Proof of authority", None))
#if QT_CONFIG(tooltip)
        self.people.setToolTip(QCoreApplication.translate("NamingForm", u"Article 5: name, address, whether for representation or assistance, and proof of authority.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.people.setWhatsThis(QCoreApplication.translate("NamingForm", u"Article 5: name, address, whether for representation or assistance, and proof of authority.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("NamingForm", u"Representatives", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.people_add.setToolTip(QCoreApplication.translate("NamingForm", u"Adds a representative (Article 5).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.people_add.setWhatsThis(QCoreApplication.translate("NamingForm", u"Adds a representative (Article 5).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.people_add.setAccessibleName(QCoreApplication.translate("NamingForm", u"Add a person", None))
#endif // QT_CONFIG(accessibility)
        self.people_add.setText(QCoreApplication.translate("NamingForm", u"&Add a person", None))
#if QT_CONFIG(tooltip)
        self.people_remove.setToolTip(QCoreApplication.translate("NamingForm", u"Removes the chosen representative.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.people_remove.setWhatsThis(QCoreApplication.translate("NamingForm", u"Removes the chosen representative.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.people_remove.setAccessibleName(QCoreApplication.translate("NamingForm", u"Remove the person", None))
#endif // QT_CONFIG(accessibility)
        self.people_remove.setText(QCoreApplication.translate("NamingForm", u"Remove &the person", None))
        pass
    # retranslateUi

