# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'serve.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateTimeEdit, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_ServeForm(object):
    def setupUi(self, ServeForm):
        if not ServeForm.objectName():
            ServeForm.setObjectName(u"ServeForm")
        self.column = QVBoxLayout(ServeForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card2 = QFrame(ServeForm)
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
        self.side_label = QLabel(self.card2)
        self.side_label.setObjectName(u"side_label")

        self.rows5.setWidget(0, QFormLayout.ItemRole.LabelRole, self.side_label)

        self.side = QComboBox(self.card2)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(0, 30))
        self.side.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.side.setMinimumContentsLength(8)

        self.rows5.setWidget(0, QFormLayout.ItemRole.FieldRole, self.side)

        self.received_label = QLabel(self.card2)
        self.received_label.setObjectName(u"received_label")

        self.rows5.setWidget(1, QFormLayout.ItemRole.LabelRole, self.received_label)

        self.across1 = QHBoxLayout()
        self.across1.setSpacing(8)
        self.across1.setObjectName(u"across1")
        self.received = QDateTimeEdit(self.card2)
        self.received.setObjectName(u"received")
        self.received.setMinimumSize(QSize(0, 30))
        self.received.setCalendarPopup(True)

        self.across1.addWidget(self.received)

        self.zone_label = QLabel(self.card2)
        self.zone_label.setObjectName(u"zone_label")

        self.across1.addWidget(self.zone_label)

        self.zone = QComboBox(self.card2)
        self.zone.setObjectName(u"zone")
        self.zone.setMinimumSize(QSize(0, 30))
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(8)
        self.zone.setEditable(True)

        self.across1.addWidget(self.zone)

        self.across1.setStretch(0, 1)
        self.across1.setStretch(2, 1)

        self.rows5.setLayout(1, QFormLayout.ItemRole.FieldRole, self.across1)

        self.means_label = QLabel(self.card2)
        self.means_label.setObjectName(u"means_label")

        self.rows5.setWidget(2, QFormLayout.ItemRole.LabelRole, self.means_label)

        self.means = QComboBox(self.card2)
        self.means.addItem("")
        self.means.addItem("")
        self.means.addItem("")
        self.means.addItem("")
        self.means.setObjectName(u"means")
        self.means.setMinimumSize(QSize(0, 30))
        self.means.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.means.setMinimumContentsLength(8)
        self.means.setEditable(True)

        self.rows5.setWidget(2, QFormLayout.ItemRole.FieldRole, self.means)

        self.receivedBy_label = QLabel(self.card2)
        self.receivedBy_label.setObjectName(u"receivedBy_label")

        self.rows5.setWidget(3, QFormLayout.ItemRole.LabelRole, self.receivedBy_label)

        self.receivedBy = QLineEdit(self.card2)
        self.receivedBy.setObjectName(u"receivedBy")
        self.receivedBy.setMinimumSize(QSize(0, 30))

        self.rows5.setWidget(3, QFormLayout.ItemRole.FieldRole, self.receivedBy)

        self.proof_label = QLabel(self.card2)
        self.proof_label.setObjectName(u"proof_label")

        self.rows5.setWidget(4, QFormLayout.ItemRole.LabelRole, self.proof_label)

        self.proof = QLineEdit(self.card2)
        self.proof.setObjectName(u"proof")
        self.proof.setMinimumSize(QSize(0, 30))

        self.rows5.setWidget(4, QFormLayout.ItemRole.FieldRole, self.proof)


        self.card2_column.addLayout(self.rows5)


        self.column.addWidget(self.card2)

        self.card6 = QFrame(ServeForm)
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
        self.windows = QVBoxLayout()
        self.windows.setSpacing(6)
        self.windows.setObjectName(u"windows")

        self.rows9.setLayout(0, QFormLayout.ItemRole.SpanningRole, self.windows)


        self.card6_column.addLayout(self.rows9)


        self.column.addWidget(self.card6)

#if QT_CONFIG(shortcut)
        self.side_label.setBuddy(self.side)
        self.received_label.setBuddy(self.received)
        self.zone_label.setBuddy(self.zone)
        self.means_label.setBuddy(self.means)
        self.receivedBy_label.setBuddy(self.receivedBy)
        self.proof_label.setBuddy(self.proof)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ServeForm)

        QMetaObject.connectSlotsByName(ServeForm)
    # setupUi

    def retranslateUi(self, ServeForm):
        self.card2_title.setText(QCoreApplication.translate("ServeForm", u"1  Receipt", None))
        self.card2_title.setProperty(u"role", QCoreApplication.translate("ServeForm", u"cardTitle", None))
        self.card2_aside.setText(QCoreApplication.translate("ServeForm", u"Article 34(6)", None))
        self.card2_aside.setProperty(u"role", QCoreApplication.translate("ServeForm", u"muted", None))
        self.side_label.setText(QCoreApplication.translate("ServeForm", u"&Party", None))
#if QT_CONFIG(tooltip)
        self.side.setToolTip(QCoreApplication.translate("ServeForm", u"Article 34(6): each party receives a signed copy.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.side.setWhatsThis(QCoreApplication.translate("ServeForm", u"Article 34(6): each party receives a signed copy.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("ServeForm", u"Party served", None))
#endif // QT_CONFIG(accessibility)
        self.received_label.setText(QCoreApplication.translate("ServeForm", u"&Received", None))
#if QT_CONFIG(tooltip)
        self.received.setToolTip(QCoreApplication.translate("ServeForm", u"Articles 37 to 39: the periods run from the local day of receipt.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.received.setWhatsThis(QCoreApplication.translate("ServeForm", u"Articles 37 to 39: the periods run from the local day of receipt.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.received.setAccessibleName(QCoreApplication.translate("ServeForm", u"Received", None))
#endif // QT_CONFIG(accessibility)
        self.received.setDisplayFormat(QCoreApplication.translate("ServeForm", u"d MMMM yyyy  HH:mm", None))
        self.zone_label.setText(QCoreApplication.translate("ServeForm", u"&Zone", None))
#if QT_CONFIG(tooltip)
        self.zone.setToolTip(QCoreApplication.translate("ServeForm", u"Article 2: the zone of the place of receipt.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.zone.setWhatsThis(QCoreApplication.translate("ServeForm", u"Article 2: the zone of the place of receipt.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("ServeForm", u"Time zone of receipt", None))
#endif // QT_CONFIG(accessibility)
        self.means_label.setText(QCoreApplication.translate("ServeForm", u"&Means", None))
        self.means.setItemText(0, QCoreApplication.translate("ServeForm", u"in person, against receipt", None))
        self.means.setItemText(1, QCoreApplication.translate("ServeForm", u"by courier", None))
        self.means.setItemText(2, QCoreApplication.translate("ServeForm", u"through the diplomatic channel", None))
        self.means.setItemText(3, QCoreApplication.translate("ServeForm", u"by registered post", None))

#if QT_CONFIG(tooltip)
        self.means.setToolTip(QCoreApplication.translate("ServeForm", u"Article 2: how the award was brought to the party.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.means.setWhatsThis(QCoreApplication.translate("ServeForm", u"Article 2: how the award was brought to the party.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.means.setAccessibleName(QCoreApplication.translate("ServeForm", u"Means of service", None))
#endif // QT_CONFIG(accessibility)
        self.receivedBy_label.setText(QCoreApplication.translate("ServeForm", u"Received &by", None))
#if QT_CONFIG(tooltip)
        self.receivedBy.setToolTip(QCoreApplication.translate("ServeForm", u"Article 2: who took the award and signed for it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.receivedBy.setWhatsThis(QCoreApplication.translate("ServeForm", u"Article 2: who took the award and signed for it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.receivedBy.setAccessibleName(QCoreApplication.translate("ServeForm", u"Received by", None))
#endif // QT_CONFIG(accessibility)
        self.proof_label.setText(QCoreApplication.translate("ServeForm", u"Proo&f", None))
#if QT_CONFIG(tooltip)
        self.proof.setToolTip(QCoreApplication.translate("ServeForm", u"Article 2: receipt or tracking number.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.proof.setWhatsThis(QCoreApplication.translate("ServeForm", u"Article 2: receipt or tracking number.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.proof.setAccessibleName(QCoreApplication.translate("ServeForm", u"Proof of receipt", None))
#endif // QT_CONFIG(accessibility)
        self.proof.setPlaceholderText(QCoreApplication.translate("ServeForm", u"Receipt No. 118", None))
        self.card6_title.setText(QCoreApplication.translate("ServeForm", u"2  What begins to run", None))
        self.card6_title.setProperty(u"role", QCoreApplication.translate("ServeForm", u"cardTitle", None))
        self.card6_aside.setText(QCoreApplication.translate("ServeForm", u"30 days from receipt", None))
        self.card6_aside.setProperty(u"role", QCoreApplication.translate("ServeForm", u"muted", None))
        pass
    # retranslateUi

