# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'authority.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_AuthorityForm(object):
    def setupUi(self, AuthorityForm):
        if not AuthorityForm.objectName():
            AuthorityForm.setObjectName(u"AuthorityForm")
        self.column = QVBoxLayout(AuthorityForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card2 = QFrame(AuthorityForm)
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
        self.certificate_label = QLabel(self.card2)
        self.certificate_label.setObjectName(u"certificate_label")

        self.rows5.setWidget(0, QFormLayout.ItemRole.LabelRole, self.certificate_label)

        self.across1 = QHBoxLayout()
        self.across1.setSpacing(8)
        self.across1.setObjectName(u"across1")
        self.certificate = QLineEdit(self.card2)
        self.certificate.setObjectName(u"certificate")
        self.certificate.setMinimumSize(QSize(0, 30))

        self.across1.addWidget(self.certificate)

        self.certificateChoose = QPushButton(self.card2)
        self.certificateChoose.setObjectName(u"certificateChoose")
        self.certificateChoose.setAutoDefault(False)

        self.across1.addWidget(self.certificateChoose)

        self.across1.setStretch(0, 1)

        self.rows5.setLayout(0, QFormLayout.ItemRole.FieldRole, self.across1)

        self.found = QVBoxLayout()
        self.found.setSpacing(6)
        self.found.setObjectName(u"found")

        self.rows5.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.found)

        self.compared = QCheckBox(self.card2)
        self.compared.setObjectName(u"compared")

        self.rows5.setWidget(2, QFormLayout.ItemRole.FieldRole, self.compared)


        self.card2_column.addLayout(self.rows5)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.certificate_label.setBuddy(self.certificate)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AuthorityForm)

        QMetaObject.connectSlotsByName(AuthorityForm)
    # setupUi

    def retranslateUi(self, AuthorityForm):
        self.card2_title.setText(QCoreApplication.translate("AuthorityForm", u"Certification authority", None))
        self.card2_title.setProperty(u"role", QCoreApplication.translate("AuthorityForm", u"cardTitle", None))
        self.card2_aside.setText(QCoreApplication.translate("AuthorityForm", u"the registrar decides", None))
        self.card2_aside.setProperty(u"role", QCoreApplication.translate("AuthorityForm", u"muted", None))
        self.certificate_label.setText(QCoreApplication.translate("AuthorityForm", u"&Certificate", None))
#if QT_CONFIG(tooltip)
        self.certificate.setToolTip(QCoreApplication.translate("AuthorityForm", u"Registry practice: an X.509 certificate, DER or PEM (.cer, .crt, .pem).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.certificate.setWhatsThis(QCoreApplication.translate("AuthorityForm", u"Registry practice: an X.509 certificate, DER or PEM (.cer, .crt, .pem).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.certificate.setAccessibleName(QCoreApplication.translate("AuthorityForm", u"Certificate file", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.certificateChoose.setToolTip(QCoreApplication.translate("AuthorityForm", u"Registry practice: looks for the file.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.certificateChoose.setWhatsThis(QCoreApplication.translate("AuthorityForm", u"Registry practice: looks for the file.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.certificateChoose.setAccessibleName(QCoreApplication.translate("AuthorityForm", u"Choose the certificate", None))
#endif // QT_CONFIG(accessibility)
        self.certificateChoose.setText(QCoreApplication.translate("AuthorityForm", u"C&hoose\u2026", None))
#if QT_CONFIG(tooltip)
        self.compared.setToolTip(QCoreApplication.translate("AuthorityForm", u"Registry practice: the fingerprint was compared with one received by another way.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.compared.setWhatsThis(QCoreApplication.translate("AuthorityForm", u"Registry practice: the fingerprint was compared with one received by another way.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.compared.setAccessibleName(QCoreApplication.translate("AuthorityForm", u"Fingerprint compared", None))
#endif // QT_CONFIG(accessibility)
        self.compared.setText(QCoreApplication.translate("AuthorityForm", u"The &fingerprint was compared with one received by another way", None))
        pass
    # retranslateUi

