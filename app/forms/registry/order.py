# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'order.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDateEdit, QFormLayout,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)
class Ui_OrderForm(object):
    def setupUi(self, OrderForm):
        if not OrderForm.objectName():
            OrderForm.setObjectName(u"OrderForm")
        self.column = QVBoxLayout(OrderForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(OrderForm)
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
        self.number = QLabel(self.card1)
        self.number.setObjectName(u"number")
        self.number.setWordWrap(True)

        self.rows4.setWidget(0, QFormLayout.ItemRole.FieldRole, self.number)

        self.subject_label = QLabel(self.card1)
        self.subject_label.setObjectName(u"subject_label")

        self.rows4.setWidget(1, QFormLayout.ItemRole.LabelRole, self.subject_label)

        self.subject = QLineEdit(self.card1)
        self.subject.setObjectName(u"subject")
        self.subject.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(1, QFormLayout.ItemRole.FieldRole, self.subject)

        self.recitals_label = QLabel(self.card1)
        self.recitals_label.setObjectName(u"recitals_label")

        self.rows4.setWidget(2, QFormLayout.ItemRole.LabelRole, self.recitals_label)

        self.recitals = QPlainTextEdit(self.card1)
        self.recitals.setObjectName(u"recitals")
        self.recitals.setMinimumSize(QSize(0, 64))
        self.recitals.setMaximumSize(QSize(16777215, 80))
        self.recitals.setTabChangesFocus(True)

        self.rows4.setWidget(2, QFormLayout.ItemRole.FieldRole, self.recitals)

        self.place_label = QLabel(self.card1)
        self.place_label.setObjectName(u"place_label")

        self.rows4.setWidget(3, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.across5 = QHBoxLayout()
        self.across5.setSpacing(8)
        self.across5.setObjectName(u"across5")
        self.place = QLineEdit(self.card1)
        self.place.setObjectName(u"place")
        self.place.setMinimumSize(QSize(0, 30))

        self.across5.addWidget(self.place)

        self.day_label = QLabel(self.card1)
        self.day_label.setObjectName(u"day_label")

        self.across5.addWidget(self.day_label)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.across5.addWidget(self.day)

        self.across5.setStretch(0, 1)
        self.across5.setStretch(2, 1)

        self.rows4.setLayout(3, QFormLayout.ItemRole.FieldRole, self.across5)

        self.presiding_label = QLabel(self.card1)
        self.presiding_label.setObjectName(u"presiding_label")

        self.rows4.setWidget(4, QFormLayout.ItemRole.LabelRole, self.presiding_label)

        self.presiding = QLineEdit(self.card1)
        self.presiding.setObjectName(u"presiding")
        self.presiding.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(4, QFormLayout.ItemRole.FieldRole, self.presiding)


        self.card1_column.addLayout(self.rows4)


        self.column.addWidget(self.card1)

        self.card6 = QFrame(OrderForm)
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
        self.heads = QTableWidget(self.card6)
        if (self.heads.columnCount() < 1):
            self.heads.setColumnCount(1)
        __qtablewidgetitem = QTableWidgetItem()
        self.heads.setHorizontalHeaderItem(0, __qtablewidgetitem)
        self.heads.setObjectName(u"heads")
        self.heads.setMinimumSize(QSize(0, 150))
        self.heads.setMaximumSize(QSize(16777215, 190))
        self.heads.setProperty(u"framed", True)
        self.heads.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.heads.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.heads.setShowGrid(False)
        self.heads.setWordWrap(False)
        self.heads.setTabKeyNavigation(False)
        self.heads.horizontalHeader().setStretchLastSection(True)
        self.heads.verticalHeader().setVisible(False)

        self.rows9.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.heads)

        self.across11 = QHBoxLayout()
        self.across11.setSpacing(8)
        self.across11.setObjectName(u"across11")
        self.heads_add = QPushButton(self.card6)
        self.heads_add.setObjectName(u"heads_add")
        self.heads_add.setAutoDefault(False)

        self.across11.addWidget(self.heads_add)

        self.heads_remove = QPushButton(self.card6)
        self.heads_remove.setObjectName(u"heads_remove")
        self.heads_remove.setAutoDefault(False)

        self.across11.addWidget(self.heads_remove)

        self.heads_up = QPushButton(self.card6)
        self.heads_up.setObjectName(u"heads_up")
        self.heads_up.setAutoDefault(False)

        self.across11.addWidget(self.heads_up)

        self.heads_down = QPushButton(self.card6)
        self.heads_down.setObjectName(u"heads_down")
        self.heads_down.setAutoDefault(False)

        self.across11.addWidget(self.heads_down)

        self.heads_usual = QPushButton(self.card6)
        self.heads_usual.setObjectName(u"heads_usual")
        self.heads_usual.setAutoDefault(False)

        self.across11.addWidget(self.heads_usual)

        self.gap10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across11.addItem(self.gap10)


        self.rows9.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.across11)

        self.head_text_label = QLabel(self.card6)
        self.head_text_label.setObjectName(u"head_text_label")

        self.rows9.setWidget(2, QFormLayout.ItemRole.LabelRole, self.head_text_label)

        self.head_text = QPlainTextEdit(self.card6)
        self.head_text.setObjectName(u"head_text")
        self.head_text.setMinimumSize(QSize(0, 110))
        self.head_text.setMaximumSize(QSize(16777215, 200))
        self.head_text.setTabChangesFocus(True)

        self.rows9.setWidget(2, QFormLayout.ItemRole.FieldRole, self.head_text)


        self.card6_column.addLayout(self.rows9)


        self.column.addWidget(self.card6)

        self.card12 = QFrame(OrderForm)
        self.card12.setObjectName(u"card12")
        self.card12.setProperty(u"card", True)
        self.card12_column = QVBoxLayout(self.card12)
        self.card12_column.setSpacing(8)
        self.card12_column.setObjectName(u"card12_column")
        self.across14 = QHBoxLayout()
        self.across14.setSpacing(8)
        self.across14.setObjectName(u"across14")
        self.card12_title = QLabel(self.card12)
        self.card12_title.setObjectName(u"card12_title")

        self.across14.addWidget(self.card12_title)

        self.gap13 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across14.addItem(self.gap13)

        self.card12_aside = QLabel(self.card12)
        self.card12_aside.setObjectName(u"card12_aside")

        self.across14.addWidget(self.card12_aside)


        self.card12_column.addLayout(self.across14)

        self.rows15 = QFormLayout()
        self.rows15.setObjectName(u"rows15")
        self.rows15.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows15.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows15.setHorizontalSpacing(10)
        self.rows15.setVerticalSpacing(7)
        self.timetable = QTableWidget(self.card12)
        if (self.timetable.columnCount() < 4):
            self.timetable.setColumnCount(4)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.timetable.setHorizontalHeaderItem(0, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.timetable.setHorizontalHeaderItem(1, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.timetable.setHorizontalHeaderItem(2, __qtablewidgetitem3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.timetable.setHorizontalHeaderItem(3, __qtablewidgetitem4)
        self.timetable.setObjectName(u"timetable")
        self.timetable.setMinimumSize(QSize(0, 140))
        self.timetable.setMaximumSize(QSize(16777215, 200))
        self.timetable.setProperty(u"framed", True)
        self.timetable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.timetable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.timetable.setShowGrid(False)
        self.timetable.setWordWrap(False)
        self.timetable.setTabKeyNavigation(False)
        self.timetable.horizontalHeader().setStretchLastSection(True)
        self.timetable.verticalHeader().setVisible(False)

        self.rows15.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.timetable)

        self.across17 = QHBoxLayout()
        self.across17.setSpacing(8)
        self.across17.setObjectName(u"across17")
        self.timetable_add = QPushButton(self.card12)
        self.timetable_add.setObjectName(u"timetable_add")
        self.timetable_add.setAutoDefault(False)

        self.across17.addWidget(self.timetable_add)

        self.timetable_remove = QPushButton(self.card12)
        self.timetable_remove.setObjectName(u"timetable_remove")
        self.timetable_remove.setAutoDefault(False)

        self.across17.addWidget(self.timetable_remove)

        self.gap16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across17.addItem(self.gap16)


        self.rows15.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.across17)


        self.card12_column.addLayout(self.rows15)


        self.column.addWidget(self.card12)

#if QT_CONFIG(shortcut)
        self.subject_label.setBuddy(self.subject)
        self.recitals_label.setBuddy(self.recitals)
        self.place_label.setBuddy(self.place)
        self.day_label.setBuddy(self.day)
        self.presiding_label.setBuddy(self.presiding)
        self.head_text_label.setBuddy(self.head_text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OrderForm)

        QMetaObject.connectSlotsByName(OrderForm)
    # setupUi

    def retranslateUi(self, OrderForm):
        self.card1_title.setText(QCoreApplication.translate("OrderForm", u"1  Order", None))
        self.card1_title.setProperty(u"role", QCoreApplication.translate("OrderForm", u"cardTitle", None))
        self.card1_aside.setText(QCoreApplication.translate("OrderForm", u"Art. 17\u201319", None))
        self.card1_aside.setProperty(u"role", QCoreApplication.translate("OrderForm", u"muted", None))
        self.number.setText("")
        self.number.setProperty(u"role", QCoreApplication.translate("OrderForm", u"muted", None))
        self.subject_label.setText(QCoreApplication.translate("OrderForm", u"&About", None))
#if QT_CONFIG(tooltip)
        self.subject.setToolTip(QCoreApplication.translate("OrderForm", u"Article 17: what the order is about.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.subject.setWhatsThis(QCoreApplication.translate("OrderForm", u"Article 17: what the order is about.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleName(QCoreApplication.translate("OrderForm", u"About", None))
#endif // QT_CONFIG(accessibility)
        self.recitals_label.setText(QCoreApplication.translate("OrderForm", u"R&ecitals", None))
#if QT_CONFIG(tooltip)
        self.recitals.setToolTip(QCoreApplication.translate("OrderForm", u"Article 17: what was asked and what the parties said; an empty line begins a new paragraph.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.recitals.setWhatsThis(QCoreApplication.translate("OrderForm", u"Article 17: what was asked and what the parties said; an empty line begins a new paragraph.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.recitals.setAccessibleName(QCoreApplication.translate("OrderForm", u"Recitals", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText(QCoreApplication.translate("OrderForm", u"&Place", None))
#if QT_CONFIG(tooltip)
        self.place.setToolTip(QCoreApplication.translate("OrderForm", u"Article 18(1): the place of arbitration.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.place.setWhatsThis(QCoreApplication.translate("OrderForm", u"Article 18(1): the place of arbitration.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("OrderForm", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("OrderForm", u"Da&y", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("OrderForm", u"Article 17: the day of the order.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("OrderForm", u"Article 17: the day of the order.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("OrderForm", u"Day of the order", None))
#endif // QT_CONFIG(accessibility)
        self.presiding_label.setText(QCoreApplication.translate("OrderForm", u"Signed &by", None))
#if QT_CONFIG(tooltip)
        self.presiding.setToolTip(QCoreApplication.translate("OrderForm", u"Article 33(2): the presiding arbitrator, who signs for the tribunal.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.presiding.setWhatsThis(QCoreApplication.translate("OrderForm", u"Article 33(2): the presiding arbitrator, who signs for the tribunal.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.presiding.setAccessibleName(QCoreApplication.translate("OrderForm", u"Signed by", None))
#endif // QT_CONFIG(accessibility)
        self.card6_title.setText(QCoreApplication.translate("OrderForm", u"2  Heads", None))
        self.card6_title.setProperty(u"role", QCoreApplication.translate("OrderForm", u"cardTitle", None))
        self.card6_aside.setText(QCoreApplication.translate("OrderForm", u"Art. 17", None))
        self.card6_aside.setProperty(u"role", QCoreApplication.translate("OrderForm", u"muted", None))
        ___qtablewidgetitem = self.heads.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("OrderForm", u"Head", None))
#if QT_CONFIG(tooltip)
        self.heads.setToolTip(QCoreApplication.translate("OrderForm", u"Article 17: the heads of the order; choose one to write its text below.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.heads.setWhatsThis(QCoreApplication.translate("OrderForm", u"Article 17: the heads of the order; choose one to write its text below.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.heads.setAccessibleName(QCoreApplication.translate("OrderForm", u"Heads", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.heads_add.setToolTip(QCoreApplication.translate("OrderForm", u"Adds a head (Article 17).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.heads_add.setWhatsThis(QCoreApplication.translate("OrderForm", u"Adds a head (Article 17).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.heads_add.setAccessibleName(QCoreApplication.translate("OrderForm", u"Add a head", None))
#endif // QT_CONFIG(accessibility)
        self.heads_add.setText(QCoreApplication.translate("OrderForm", u"Add a &head", None))
#if QT_CONFIG(tooltip)
        self.heads_remove.setToolTip(QCoreApplication.translate("OrderForm", u"Removes the chosen head.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.heads_remove.setWhatsThis(QCoreApplication.translate("OrderForm", u"Removes the chosen head.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.heads_remove.setAccessibleName(QCoreApplication.translate("OrderForm", u"Remove the head", None))
#endif // QT_CONFIG(accessibility)
        self.heads_remove.setText(QCoreApplication.translate("OrderForm", u"Remove &the head", None))
#if QT_CONFIG(tooltip)
        self.heads_up.setToolTip(QCoreApplication.translate("OrderForm", u"Moves the chosen head up.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.heads_up.setWhatsThis(QCoreApplication.translate("OrderForm", u"Moves the chosen head up.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.heads_up.setAccessibleName(QCoreApplication.translate("OrderForm", u"Move up", None))
#endif // QT_CONFIG(accessibility)
        self.heads_up.setText(QCoreApplication.translate("OrderForm", u"&Move up", None))
#if QT_CONFIG(tooltip)
        self.heads_down.setToolTip(QCoreApplication.translate("OrderForm", u"Moves the chosen head down.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.heads_down.setWhatsThis(QCoreApplication.translate("OrderForm", u"Moves the chosen head down.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.heads_down.setAccessibleName(QCoreApplication.translate("OrderForm", u"Move down", None))
#endif // QT_CONFIG(accessibility)
        self.heads_down.setText(QCoreApplication.translate("OrderForm", u"M&ove down", None))
#if QT_CONFIG(tooltip)
        self.heads_usual.setToolTip(QCoreApplication.translate("OrderForm", u"Puts in the usual heads of Procedural Order No. 1, to be edited.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.heads_usual.setWhatsThis(QCoreApplication.translate("OrderForm", u"Puts in the usual heads of Procedural Order No. 1, to be edited.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.heads_usual.setAccessibleName(QCoreApplication.translate("OrderForm", u"Usual heads", None))
#endif // QT_CONFIG(accessibility)
        self.heads_usual.setText(QCoreApplication.translate("OrderForm", u"&Usual heads", None))
        self.head_text_label.setText(QCoreApplication.translate("OrderForm", u"Te&xt of the head", None))
#if QT_CONFIG(tooltip)
        self.head_text.setToolTip(QCoreApplication.translate("OrderForm", u"Article 17: the text of the chosen head; an empty line begins a new numbered paragraph.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.head_text.setWhatsThis(QCoreApplication.translate("OrderForm", u"Article 17: the text of the chosen head; an empty line begins a new numbered paragraph.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.head_text.setAccessibleName(QCoreApplication.translate("OrderForm", u"Text of the head", None))
#endif // QT_CONFIG(accessibility)
        self.card12_title.setText(QCoreApplication.translate("OrderForm", u"3  Timetable", None))
        self.card12_title.setProperty(u"role", QCoreApplication.translate("OrderForm", u"cardTitle", None))
        self.card12_aside.setText(QCoreApplication.translate("OrderForm", u"Art. 17(2) and 25", None))
        self.card12_aside.setProperty(u"role", QCoreApplication.translate("OrderForm", u"muted", None))
        ___qtablewidgetitem1 = self.timetable.horizontalHeaderItem(0)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("OrderForm", u"Step", None))
        ___qtablewidgetitem2 = self.timetable.horizontalHeaderItem(1)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("OrderForm", u"By", None))
        ___qtablewidgetitem3 = self.timetable.horizontalHeaderItem(2)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("OrderForm", u"Due", None))
        ___qtablewidgetitem4 = self.timetable.horizontalHeaderItem(3)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("OrderForm", u"More", None))
#if QT_CONFIG(tooltip)
        self.timetable.setToolTip(QCoreApplication.translate("OrderForm", u"Article 17(2): each line becomes a date of the case. Article 25: a written statement should not take more than 45 days.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.timetable.setWhatsThis(QCoreApplication.translate("OrderForm", u"Article 17(2): each line becomes a date of the case. Article 25: a written statement should not take more than 45 days.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.timetable.setAccessibleName(QCoreApplication.translate("OrderForm", u"Timetable", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.timetable_add.setToolTip(QCoreApplication.translate("OrderForm", u"Adds a step of the timetable (Article 17(2)).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.timetable_add.setWhatsThis(QCoreApplication.translate("OrderForm", u"Adds a step of the timetable (Article 17(2)).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.timetable_add.setAccessibleName(QCoreApplication.translate("OrderForm", u"Add a step", None))
#endif // QT_CONFIG(accessibility)
        self.timetable_add.setText(QCoreApplication.translate("OrderForm", u"Add a step", None))
#if QT_CONFIG(tooltip)
        self.timetable_remove.setToolTip(QCoreApplication.translate("OrderForm", u"Removes the chosen step.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.timetable_remove.setWhatsThis(QCoreApplication.translate("OrderForm", u"Removes the chosen step.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.timetable_remove.setAccessibleName(QCoreApplication.translate("OrderForm", u"Remove the step", None))
#endif // QT_CONFIG(accessibility)
        self.timetable_remove.setText(QCoreApplication.translate("OrderForm", u"Remo&ve the step", None))
        pass
    # retranslateUi

