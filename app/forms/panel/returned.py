# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'returned.ui'
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
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QSizePolicy, QSpacerItem, QTableWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)
class Ui_ReturnedForm(object):
    def setupUi(self, ReturnedForm):
        if not ReturnedForm.objectName():
            ReturnedForm.setObjectName(u"ReturnedForm")
        self.column = QVBoxLayout(ReturnedForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ReturnedForm)
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
        self.listLabel = QLabel(self.card1)
        self.listLabel.setObjectName(u"listLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.listLabel)

        self.list = QComboBox(self.card1)
        self.list.setObjectName(u"list")
        self.list.setMinimumSize(QSize(0, 30))
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumContentsLength(12)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.list)

        self.sideLabel = QLabel(self.card1)
        self.sideLabel.setObjectName(u"sideLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.sideLabel)

        self.side = QComboBox(self.card1)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(0, 30))
        self.side.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.side.setMinimumContentsLength(12)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.side)

        self.returnedLabel = QLabel(self.card1)
        self.returnedLabel.setObjectName(u"returnedLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.returnedLabel)

        self.returned = QDateEdit(self.card1)
        self.returned.setObjectName(u"returned")
        self.returned.setMinimumSize(QSize(0, 30))
        self.returned.setCalendarPopup(True)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.returned)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(ReturnedForm)
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
        self.marksLabel = QLabel(self.card2)
        self.marksLabel.setObjectName(u"marksLabel")

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.marksLabel)

        self.marks = QTableWidget(self.card2)
        if (self.marks.columnCount() < 2):
            self.marks.setColumnCount(2)
        __qtablewidgetitem = QTableWidgetItem()
        self.marks.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.marks.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        self.marks.setObjectName(u"marks")
        self.marks.setMinimumSize(QSize(0, 150))
        self.marks.setProperty(u"framed", True)
        self.marks.setTabKeyNavigation(False)
        self.marks.setShowGrid(False)
        self.marks.verticalHeader().setVisible(False)

        self.rows2_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.marks)


        self.cardColumn2.addLayout(self.rows2_1)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.listLabel.setBuddy(self.list)
        self.sideLabel.setBuddy(self.side)
        self.returnedLabel.setBuddy(self.returned)
        self.marksLabel.setBuddy(self.marks)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReturnedForm)

        QMetaObject.connectSlotsByName(ReturnedForm)
    # setupUi

    def retranslateUi(self, ReturnedForm):
        self.cardTitle1.setText(QCoreApplication.translate("ReturnedForm", u"Returned list", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("ReturnedForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("ReturnedForm", u"Article 8(2)(b)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("ReturnedForm", u"muted", None))
        self.listLabel.setText(QCoreApplication.translate("ReturnedForm", u"&List", None))
#if QT_CONFIG(tooltip)
        self.list.setToolTip(QCoreApplication.translate("ReturnedForm", u"Article 8(2)(b): the list that came back.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.list.setWhatsThis(QCoreApplication.translate("ReturnedForm", u"Article 8(2)(b): the list that came back.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("ReturnedForm", u"List", None))
#endif // QT_CONFIG(accessibility)
        self.sideLabel.setText(QCoreApplication.translate("ReturnedForm", u"&Returned by", None))
#if QT_CONFIG(tooltip)
        self.side.setToolTip(QCoreApplication.translate("ReturnedForm", u"Article 8(2)(b): the side it came from. The other side gets no copy.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.side.setWhatsThis(QCoreApplication.translate("ReturnedForm", u"Article 8(2)(b): the side it came from. The other side gets no copy.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("ReturnedForm", u"Returned by", None))
#endif // QT_CONFIG(accessibility)
        self.returnedLabel.setText(QCoreApplication.translate("ReturnedForm", u"R&eturned on", None))
#if QT_CONFIG(tooltip)
        self.returned.setToolTip(QCoreApplication.translate("ReturnedForm", u"Article 8(2)(b): the local day of receipt.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.returned.setWhatsThis(QCoreApplication.translate("ReturnedForm", u"Article 8(2)(b): the local day of receipt.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.returned.setAccessibleName(QCoreApplication.translate("ReturnedForm", u"Returned on", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("ReturnedForm", u"Marks", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("ReturnedForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("ReturnedForm", u"x struck \u00b7 1, 2, 3 preference", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("ReturnedForm", u"muted", None))
        self.marksLabel.setText(QCoreApplication.translate("ReturnedForm", u"&Names", None))
        ___qtablewidgetitem = self.marks.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("ReturnedForm", u"Candidate", None))
        ___qtablewidgetitem1 = self.marks.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("ReturnedForm", u"Mark", None))
#if QT_CONFIG(tooltip)
        self.marks.setToolTip(QCoreApplication.translate("ReturnedForm", u"Article 8(2)(b): x strikes a name, a number ranks it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.marks.setWhatsThis(QCoreApplication.translate("ReturnedForm", u"Article 8(2)(b): x strikes a name, a number ranks it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.marks.setAccessibleName(QCoreApplication.translate("ReturnedForm", u"Names", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

