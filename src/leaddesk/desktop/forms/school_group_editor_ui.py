# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'school_group_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_SchoolGroupEditor(object):
    def setupUi(self, SchoolGroupEditor):
        if not SchoolGroupEditor.objectName():
            SchoolGroupEditor.setObjectName(u"SchoolGroupEditor")
        self.school_group_form = QVBoxLayout(SchoolGroupEditor)
        self.school_group_form.setSpacing(4)
        self.school_group_form.setObjectName(u"school_group_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.name_label = QLabel(SchoolGroupEditor)
        self.name_label.setObjectName(u"name_label")

        self.row_0.addWidget(self.name_label, 0, 0, 1, 1)

        self.name = QLineEdit(SchoolGroupEditor)
        self.name.setObjectName(u"name")

        self.row_0.addWidget(self.name, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.school_group_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.kind_code_label = QLabel(SchoolGroupEditor)
        self.kind_code_label.setObjectName(u"kind_code_label")

        self.row_1.addWidget(self.kind_code_label, 0, 0, 1, 1)

        self.kind_code = QComboBox(SchoolGroupEditor)
        self.kind_code.setObjectName(u"kind_code")
        self.kind_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_code.setMinimumContentsLength(8)

        self.row_1.addWidget(self.kind_code, 1, 0, 1, 1)

        self.status_label = QLabel(SchoolGroupEditor)
        self.status_label.setObjectName(u"status_label")

        self.row_1.addWidget(self.status_label, 0, 1, 1, 1)

        self.status = QLineEdit(SchoolGroupEditor)
        self.status.setObjectName(u"status")

        self.row_1.addWidget(self.status, 1, 1, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)

        self.school_group_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.group_uid_label = QLabel(SchoolGroupEditor)
        self.group_uid_label.setObjectName(u"group_uid_label")

        self.row_2.addWidget(self.group_uid_label, 0, 0, 1, 1)

        self.group_uid = QLineEdit(SchoolGroupEditor)
        self.group_uid.setObjectName(u"group_uid")

        self.row_2.addWidget(self.group_uid, 1, 0, 1, 1)

        self.group_id_label = QLabel(SchoolGroupEditor)
        self.group_id_label.setObjectName(u"group_id_label")

        self.row_2.addWidget(self.group_id_label, 0, 1, 1, 1)

        self.group_id = QLineEdit(SchoolGroupEditor)
        self.group_id.setObjectName(u"group_id")

        self.row_2.addWidget(self.group_id, 1, 1, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)

        self.school_group_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.companies_house_label = QLabel(SchoolGroupEditor)
        self.companies_house_label.setObjectName(u"companies_house_label")

        self.row_3.addWidget(self.companies_house_label, 0, 0, 1, 1)

        self.companies_house = QLineEdit(SchoolGroupEditor)
        self.companies_house.setObjectName(u"companies_house")

        self.row_3.addWidget(self.companies_house, 1, 0, 1, 1)

        self.ukprn_label = QLabel(SchoolGroupEditor)
        self.ukprn_label.setObjectName(u"ukprn_label")

        self.row_3.addWidget(self.ukprn_label, 0, 1, 1, 1)

        self.ukprn = QLineEdit(SchoolGroupEditor)
        self.ukprn.setObjectName(u"ukprn")

        self.row_3.addWidget(self.ukprn, 1, 1, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)
        self.row_3.setColumnStretch(1, 1)

        self.school_group_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.opened_on_label = QLabel(SchoolGroupEditor)
        self.opened_on_label.setObjectName(u"opened_on_label")

        self.row_4.addWidget(self.opened_on_label, 0, 0, 1, 1)

        self.opened_on = QLineEdit(SchoolGroupEditor)
        self.opened_on.setObjectName(u"opened_on")

        self.row_4.addWidget(self.opened_on, 1, 0, 1, 1)

        self.closed_on_label = QLabel(SchoolGroupEditor)
        self.closed_on_label.setObjectName(u"closed_on_label")

        self.row_4.addWidget(self.closed_on_label, 0, 1, 1, 1)

        self.closed_on = QLineEdit(SchoolGroupEditor)
        self.closed_on.setObjectName(u"closed_on")

        self.row_4.addWidget(self.closed_on, 1, 1, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)
        self.row_4.setColumnStretch(1, 1)

        self.school_group_form.addLayout(self.row_4)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.school_group_form.addItem(self.space)

        self.school_group_form.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.kind_code_label.setBuddy(self.kind_code)
        self.status_label.setBuddy(self.status)
        self.group_uid_label.setBuddy(self.group_uid)
        self.group_id_label.setBuddy(self.group_id)
        self.companies_house_label.setBuddy(self.companies_house)
        self.ukprn_label.setBuddy(self.ukprn)
        self.opened_on_label.setBuddy(self.opened_on)
        self.closed_on_label.setBuddy(self.closed_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.kind_code)
        QWidget.setTabOrder(self.kind_code, self.status)
        QWidget.setTabOrder(self.status, self.group_uid)
        QWidget.setTabOrder(self.group_uid, self.group_id)
        QWidget.setTabOrder(self.group_id, self.companies_house)
        QWidget.setTabOrder(self.companies_house, self.ukprn)
        QWidget.setTabOrder(self.ukprn, self.opened_on)
        QWidget.setTabOrder(self.opened_on, self.closed_on)

        self.retranslateUi(SchoolGroupEditor)

        QMetaObject.connectSlotsByName(SchoolGroupEditor)
    # setupUi

    def retranslateUi(self, SchoolGroupEditor):
        SchoolGroupEditor.setWindowTitle(QCoreApplication.translate("SchoolGroupEditor", u"School group", None))
        self.name_label.setText(QCoreApplication.translate("SchoolGroupEditor", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SchoolGroupEditor", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.kind_code_label.setText(QCoreApplication.translate("SchoolGroupEditor", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_code.setAccessibleName(QCoreApplication.translate("SchoolGroupEditor", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.status_label.setText(QCoreApplication.translate("SchoolGroupEditor", u"Status", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("SchoolGroupEditor", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.group_uid_label.setText(QCoreApplication.translate("SchoolGroupEditor", u"Group UID", None))
#if QT_CONFIG(accessibility)
        self.group_uid.setAccessibleName(QCoreApplication.translate("SchoolGroupEditor", u"Group UID", None))
#endif // QT_CONFIG(accessibility)
        self.group_id_label.setText(QCoreApplication.translate("SchoolGroupEditor", u"Group ID", None))
#if QT_CONFIG(accessibility)
        self.group_id.setAccessibleName(QCoreApplication.translate("SchoolGroupEditor", u"Group ID", None))
#endif // QT_CONFIG(accessibility)
        self.companies_house_label.setText(QCoreApplication.translate("SchoolGroupEditor", u"Companies House number", None))
#if QT_CONFIG(accessibility)
        self.companies_house.setAccessibleName(QCoreApplication.translate("SchoolGroupEditor", u"Companies House number", None))
#endif // QT_CONFIG(accessibility)
        self.ukprn_label.setText(QCoreApplication.translate("SchoolGroupEditor", u"UKPRN", None))
#if QT_CONFIG(accessibility)
        self.ukprn.setAccessibleName(QCoreApplication.translate("SchoolGroupEditor", u"UKPRN", None))
#endif // QT_CONFIG(accessibility)
        self.opened_on_label.setText(QCoreApplication.translate("SchoolGroupEditor", u"Opened", None))
#if QT_CONFIG(accessibility)
        self.opened_on.setAccessibleName(QCoreApplication.translate("SchoolGroupEditor", u"Opened", None))
#endif // QT_CONFIG(accessibility)
        self.opened_on.setPlaceholderText(QCoreApplication.translate("SchoolGroupEditor", u"such as 12 Sep 2026", None))
        self.closed_on_label.setText(QCoreApplication.translate("SchoolGroupEditor", u"Closed", None))
#if QT_CONFIG(accessibility)
        self.closed_on.setAccessibleName(QCoreApplication.translate("SchoolGroupEditor", u"Closed", None))
#endif // QT_CONFIG(accessibility)
        self.closed_on.setPlaceholderText(QCoreApplication.translate("SchoolGroupEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

