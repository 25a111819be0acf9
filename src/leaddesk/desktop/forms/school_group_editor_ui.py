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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QSizePolicy, QWidget)

class Ui_SchoolGroupEditor(object):
    def setupUi(self, SchoolGroupEditor):
        if not SchoolGroupEditor.objectName():
            SchoolGroupEditor.setObjectName(u"SchoolGroupEditor")
        self.school_group_form = QFormLayout(SchoolGroupEditor)
        self.school_group_form.setObjectName(u"school_group_form")
        self.school_group_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.school_group_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.school_group_form.setHorizontalSpacing(16)
        self.school_group_form.setVerticalSpacing(4)
        self.name_label = QLabel(SchoolGroupEditor)
        self.name_label.setObjectName(u"name_label")

        self.school_group_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(SchoolGroupEditor)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(200, 0))

        self.school_group_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.kind_code_label = QLabel(SchoolGroupEditor)
        self.kind_code_label.setObjectName(u"kind_code_label")

        self.school_group_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kind_code_label)

        self.kind_code = QComboBox(SchoolGroupEditor)
        self.kind_code.setObjectName(u"kind_code")
        self.kind_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_code.setMinimumContentsLength(22)

        self.school_group_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind_code)

        self.group_uid_label = QLabel(SchoolGroupEditor)
        self.group_uid_label.setObjectName(u"group_uid_label")

        self.school_group_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.group_uid_label)

        self.group_uid = QLineEdit(SchoolGroupEditor)
        self.group_uid.setObjectName(u"group_uid")
        self.group_uid.setMinimumSize(QSize(200, 0))

        self.school_group_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.group_uid)

        self.group_id_label = QLabel(SchoolGroupEditor)
        self.group_id_label.setObjectName(u"group_id_label")

        self.school_group_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.group_id_label)

        self.group_id = QLineEdit(SchoolGroupEditor)
        self.group_id.setObjectName(u"group_id")
        self.group_id.setMinimumSize(QSize(200, 0))

        self.school_group_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.group_id)

        self.companies_house_label = QLabel(SchoolGroupEditor)
        self.companies_house_label.setObjectName(u"companies_house_label")

        self.school_group_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.companies_house_label)

        self.companies_house = QLineEdit(SchoolGroupEditor)
        self.companies_house.setObjectName(u"companies_house")
        self.companies_house.setMinimumSize(QSize(200, 0))

        self.school_group_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.companies_house)

        self.ukprn_label = QLabel(SchoolGroupEditor)
        self.ukprn_label.setObjectName(u"ukprn_label")

        self.school_group_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.ukprn_label)

        self.ukprn = QLineEdit(SchoolGroupEditor)
        self.ukprn.setObjectName(u"ukprn")
        self.ukprn.setMinimumSize(QSize(200, 0))

        self.school_group_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.ukprn)

        self.status_label = QLabel(SchoolGroupEditor)
        self.status_label.setObjectName(u"status_label")

        self.school_group_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.status_label)

        self.status = QLineEdit(SchoolGroupEditor)
        self.status.setObjectName(u"status")
        self.status.setMinimumSize(QSize(200, 0))

        self.school_group_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.status)

        self.opened_on_label = QLabel(SchoolGroupEditor)
        self.opened_on_label.setObjectName(u"opened_on_label")

        self.school_group_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.opened_on_label)

        self.opened_on = QLineEdit(SchoolGroupEditor)
        self.opened_on.setObjectName(u"opened_on")
        self.opened_on.setMinimumSize(QSize(200, 0))

        self.school_group_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.opened_on)

        self.closed_on_label = QLabel(SchoolGroupEditor)
        self.closed_on_label.setObjectName(u"closed_on_label")

        self.school_group_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.closed_on_label)

        self.closed_on = QLineEdit(SchoolGroupEditor)
        self.closed_on.setObjectName(u"closed_on")
        self.closed_on.setMinimumSize(QSize(200, 0))

        self.school_group_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.closed_on)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.kind_code_label.setBuddy(self.kind_code)
        self.group_uid_label.setBuddy(self.group_uid)
        self.group_id_label.setBuddy(self.group_id)
        self.companies_house_label.setBuddy(self.companies_house)
        self.ukprn_label.setBuddy(self.ukprn)
        self.status_label.setBuddy(self.status)
        self.opened_on_label.setBuddy(self.opened_on)
        self.closed_on_label.setBuddy(self.closed_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.kind_code)
        QWidget.setTabOrder(self.kind_code, self.group_uid)
        QWidget.setTabOrder(self.group_uid, self.group_id)
        QWidget.setTabOrder(self.group_id, self.companies_house)
        QWidget.setTabOrder(self.companies_house, self.ukprn)
        QWidget.setTabOrder(self.ukprn, self.status)
        QWidget.setTabOrder(self.status, self.opened_on)
        QWidget.setTabOrder(self.opened_on, self.closed_on)

        self.retranslateUi(SchoolGroupEditor)

        QMetaObject.connectSlotsByName(SchoolGroupEditor)
    # setupUi

    def retranslateUi(self, SchoolGroupEditor):
        SchoolGroupEditor.setWindowTitle(QCoreApplication.translate("SchoolGroupEditor", u"Trust or federation", None))
        self.name_label.setText(QCoreApplication.translate("SchoolGroupEditor", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SchoolGroupEditor", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.kind_code_label.setText(QCoreApplication.translate("SchoolGroupEditor", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_code.setAccessibleName(QCoreApplication.translate("SchoolGroupEditor", u"Kind", None))
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
        self.status_label.setText(QCoreApplication.translate("SchoolGroupEditor", u"Status", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("SchoolGroupEditor", u"Status", None))
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

