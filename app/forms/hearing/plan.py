# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTableWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)
class Ui_PlanForm(object):
    def setupUi(self, PlanForm):
        if not PlanForm.objectName():
            PlanForm.setObjectName(u"PlanForm")
        self.column = QVBoxLayout(PlanForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(PlanForm)
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
        self.zoneLabel = QLabel(self.card1)
        self.zoneLabel.setObjectName(u"zoneLabel")

        self.rows1_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.zoneLabel)

        self.zone = QComboBox(self.card1)
        self.zone.setObjectName(u"zone")
        self.zone.setMinimumSize(QSize(0, 30))
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(12)

        self.rows1_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.zone)


        self.cardColumn1.addLayout(self.rows1_0)

        self.sittingsHead = QHBoxLayout()
        self.sittingsHead.setObjectName(u"sittingsHead")
        self.sittingsLabel = QLabel(self.card1)
        self.sittingsLabel.setObjectName(u"sittingsLabel")

        self.sittingsHead.addWidget(self.sittingsLabel)

        self.sittingsGap = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sittingsHead.addItem(self.sittingsGap)

        self.sittingsAdd = QPushButton(self.card1)
        self.sittingsAdd.setObjectName(u"sittingsAdd")

        self.sittingsHead.addWidget(self.sittingsAdd)

        self.sittingsDrop = QPushButton(self.card1)
        self.sittingsDrop.setObjectName(u"sittingsDrop")

        self.sittingsHead.addWidget(self.sittingsDrop)


        self.cardColumn1.addLayout(self.sittingsHead)

        self.sittings = QTableWidget(self.card1)
        if (self.sittings.columnCount() < 3):
            self.sittings.setColumnCount(3)
        __qtablewidgetitem = QTableWidgetItem()
        self.sittings.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.sittings.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.sittings.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        self.sittings.setObjectName(u"sittings")
        self.sittings.setMinimumSize(QSize(0, 110))

        self.cardColumn1.addWidget(self.sittings)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(PlanForm)
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

        self.verdict = QLabel(self.card2)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setWordWrap(True)

        self.cardColumn2.addWidget(self.verdict)


        self.column.addWidget(self.card2)

        self.card3 = QFrame(PlanForm)
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

        self.placesHead = QHBoxLayout()
        self.placesHead.setObjectName(u"placesHead")
        self.placesLabel = QLabel(self.card3)
        self.placesLabel.setObjectName(u"placesLabel")

        self.placesHead.addWidget(self.placesLabel)

        self.placesGap = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.placesHead.addItem(self.placesGap)

        self.placesAdd = QPushButton(self.card3)
        self.placesAdd.setObjectName(u"placesAdd")

        self.placesHead.addWidget(self.placesAdd)

        self.placesDrop = QPushButton(self.card3)
        self.placesDrop.setObjectName(u"placesDrop")

        self.placesHead.addWidget(self.placesDrop)


        self.cardColumn3.addLayout(self.placesHead)

        self.places = QTableWidget(self.card3)
        if (self.places.columnCount() < 3):
            self.places.setColumnCount(3)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.places.setHorizontalHeaderItem(0, __qtablewidgetitem3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.places.setHorizontalHeaderItem(1, __qtablewidgetitem4)
        __qtablewidgetitem5 = QTableWidgetItem()
        self.places.setHorizontalHeaderItem(2, __qtablewidgetitem5)
        self.places.setObjectName(u"places")
        self.places.setMinimumSize(QSize(0, 130))

        self.cardColumn3.addWidget(self.places)


        self.column.addWidget(self.card3)

#if QT_CONFIG(shortcut)
        self.zoneLabel.setBuddy(self.zone)
        self.sittingsLabel.setBuddy(self.sittings)
        self.placesLabel.setBuddy(self.places)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanForm)

        QMetaObject.connectSlotsByName(PlanForm)
    # setupUi

    def retranslateUi(self, PlanForm):
        self.cardTitle1.setText(QCoreApplication.translate("PlanForm", u"Sittings", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("PlanForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("PlanForm", u"Article 28(1)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("PlanForm", u"muted", None))
        self.zoneLabel.setText(QCoreApplication.translate("PlanForm", u"Told on the &clock of", None))
#if QT_CONFIG(tooltip)
        self.zone.setToolTip(QCoreApplication.translate("PlanForm", u"Article 28(1): the time zone in which the hours below are told.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.zone.setWhatsThis(QCoreApplication.translate("PlanForm", u"Article 28(1): the time zone in which the hours below are told.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("PlanForm", u"Told on the clock of", None))
#endif // QT_CONFIG(accessibility)
        self.sittingsLabel.setText(QCoreApplication.translate("PlanForm", u"&Sittings proposed", None))
        self.sittingsAdd.setText(QCoreApplication.translate("PlanForm", u"&Add", None))
        self.sittingsDrop.setText(QCoreApplication.translate("PlanForm", u"Re&move", None))
        ___qtablewidgetitem = self.sittings.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("PlanForm", u"Day and hour", None))
        ___qtablewidgetitem1 = self.sittings.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("PlanForm", u"Minutes", None))
        ___qtablewidgetitem2 = self.sittings.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("PlanForm", u"Purpose", None))
#if QT_CONFIG(tooltip)
        self.sittings.setToolTip(QCoreApplication.translate("PlanForm", u"Article 28(1): day, hour and length of each sitting.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.sittings.setWhatsThis(QCoreApplication.translate("PlanForm", u"Article 28(1): day, hour and length of each sitting.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.sittings.setAccessibleName(QCoreApplication.translate("PlanForm", u"Sittings proposed", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("PlanForm", u"Side by side", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("PlanForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("PlanForm", u"unsociable hours are marked", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("PlanForm", u"muted", None))
        self.verdict.setText("")
        self.cardTitle3.setText(QCoreApplication.translate("PlanForm", u"Who follows them", None))
        self.cardTitle3.setProperty(u"role", QCoreApplication.translate("PlanForm", u"cardTitle", None))
        self.cardAside3.setText(QCoreApplication.translate("PlanForm", u"Article 17(1)", None))
        self.cardAside3.setProperty(u"role", QCoreApplication.translate("PlanForm", u"muted", None))
        self.placesLabel.setText(QCoreApplication.translate("PlanForm", u"&Whose clocks", None))
        self.placesAdd.setText(QCoreApplication.translate("PlanForm", u"A&dd", None))
        self.placesDrop.setText(QCoreApplication.translate("PlanForm", u"Rem&ove", None))
        ___qtablewidgetitem3 = self.places.horizontalHeaderItem(0)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("PlanForm", u"Who", None))
        ___qtablewidgetitem4 = self.places.horizontalHeaderItem(1)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("PlanForm", u"For", None))
        ___qtablewidgetitem5 = self.places.horizontalHeaderItem(2)
        ___qtablewidgetitem5.setText(QCoreApplication.translate("PlanForm", u"Time zone", None))
#if QT_CONFIG(tooltip)
        self.places.setToolTip(QCoreApplication.translate("PlanForm", u"Article 17(1): everybody concerned, and the time zone in which each follows.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.places.setWhatsThis(QCoreApplication.translate("PlanForm", u"Article 17(1): everybody concerned, and the time zone in which each follows.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.places.setAccessibleName(QCoreApplication.translate("PlanForm", u"Whose clocks", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

