# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'certificate.ui'
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
from PySide6.QtWidgets import (QApplication, QDateEdit, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_CertificateForm(object):
    def setupUi(self, CertificateForm):
        if not CertificateForm.objectName():
            CertificateForm.setObjectName(u"CertificateForm")
        self.column = QVBoxLayout(CertificateForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(CertificateForm)
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
        self.about = QLabel(self.card1)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.rows4.setWidget(0, QFormLayout.ItemRole.FieldRole, self.about)

        self.day_label = QLabel(self.card1)
        self.day_label.setObjectName(u"day_label")

        self.rows4.setWidget(1, QFormLayout.ItemRole.LabelRole, self.day_label)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows4.setWidget(1, QFormLayout.ItemRole.FieldRole, self.day)

        self.mode_label = QLabel(self.card1)
        self.mode_label.setObjectName(u"mode_label")

        self.rows4.setWidget(2, QFormLayout.ItemRole.LabelRole, self.mode_label)

        self.mode = QLineEdit(self.card1)
        self.mode.setObjectName(u"mode")
        self.mode.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(2, QFormLayout.ItemRole.FieldRole, self.mode)

        self.mediator_label = QLabel(self.card1)
        self.mediator_label.setObjectName(u"mediator_label")

        self.rows4.setWidget(3, QFormLayout.ItemRole.LabelRole, self.mediator_label)

        self.mediator = QLineEdit(self.card1)
        self.mediator.setObjectName(u"mediator")
        self.mediator.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(3, QFormLayout.ItemRole.FieldRole, self.mediator)

        self.reference_label = QLabel(self.card1)
        self.reference_label.setObjectName(u"reference_label")

        self.rows4.setWidget(4, QFormLayout.ItemRole.LabelRole, self.reference_label)

        self.reference = QLineEdit(self.card1)
        self.reference.setObjectName(u"reference")
        self.reference.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(4, QFormLayout.ItemRole.FieldRole, self.reference)


        self.card1_column.addLayout(self.rows4)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
        self.mode_label.setBuddy(self.mode)
        self.mediator_label.setBuddy(self.mediator)
        self.reference_label.setBuddy(self.reference)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CertificateForm)

        QMetaObject.connectSlotsByName(CertificateForm)
    # setupUi

    def retranslateUi(self, CertificateForm):
        self.card1_title.setText(QCoreApplication.translate("CertificateForm", u"Certificate of termination", None))
        self.card1_title.setProperty(u"role", QCoreApplication.translate("CertificateForm", u"cardTitle", None))
        self.card1_aside.setText(QCoreApplication.translate("CertificateForm", u"Mediation Rules, Art. 9", None))
        self.card1_aside.setProperty(u"role", QCoreApplication.translate("CertificateForm", u"muted", None))
        self.about.setText("")
        self.about.setProperty(u"role", QCoreApplication.translate("CertificateForm", u"muted", None))
        self.day_label.setText(QCoreApplication.translate("CertificateForm", u"&Ended on", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("CertificateForm", u"Mediation Rules, Article 9: the day on which the mediation ended.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("CertificateForm", u"Mediation Rules, Article 9: the day on which the mediation ended.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("CertificateForm", u"Ended on", None))
#endif // QT_CONFIG(accessibility)
        self.mode_label.setText(QCoreApplication.translate("CertificateForm", u"&By", None))
#if QT_CONFIG(tooltip)
        self.mode.setToolTip(QCoreApplication.translate("CertificateForm", u"Mediation Rules, Article 9: how it ended, without reasons.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.mode.setWhatsThis(QCoreApplication.translate("CertificateForm", u"Mediation Rules, Article 9: how it ended, without reasons.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.mode.setAccessibleName(QCoreApplication.translate("CertificateForm", u"By", None))
#endif // QT_CONFIG(accessibility)
        self.mode.setPlaceholderText(QCoreApplication.translate("CertificateForm", u"the declaration of the mediator", None))
        self.mediator_label.setText(QCoreApplication.translate("CertificateForm", u"&Mediator", None))
#if QT_CONFIG(tooltip)
        self.mediator.setToolTip(QCoreApplication.translate("CertificateForm", u"Mediation Rules, Article 9: who signed the certificate.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.mediator.setWhatsThis(QCoreApplication.translate("CertificateForm", u"Mediation Rules, Article 9: who signed the certificate.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.mediator.setAccessibleName(QCoreApplication.translate("CertificateForm", u"Mediator", None))
#endif // QT_CONFIG(accessibility)
        self.reference_label.setText(QCoreApplication.translate("CertificateForm", u"Re&ference", None))
#if QT_CONFIG(tooltip)
        self.reference.setToolTip(QCoreApplication.translate("CertificateForm", u"The reference the certificate bears.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reference.setWhatsThis(QCoreApplication.translate("CertificateForm", u"The reference the certificate bears.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reference.setAccessibleName(QCoreApplication.translate("CertificateForm", u"Reference", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

