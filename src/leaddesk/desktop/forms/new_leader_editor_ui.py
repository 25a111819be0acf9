# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_leader_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QSizePolicy, QWidget)

class Ui_NewLeaderEditor(object):
    def setupUi(self, NewLeaderEditor):
        if not NewLeaderEditor.objectName():
            NewLeaderEditor.setObjectName(u"NewLeaderEditor")
        self.new_leader_columns = QHBoxLayout(NewLeaderEditor)
        self.new_leader_columns.setSpacing(24)
        self.new_leader_columns.setObjectName(u"new_leader_columns")
        self.new_leader_form_0 = QFormLayout()
        self.new_leader_form_0.setObjectName(u"new_leader_form_0")
        self.new_leader_form_0.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.new_leader_form_0.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.new_leader_form_0.setHorizontalSpacing(16)
        self.new_leader_form_0.setVerticalSpacing(4)
        self.new_leader_form_0_heading_0 = QLabel(NewLeaderEditor)
        self.new_leader_form_0_heading_0.setObjectName(u"new_leader_form_0_heading_0")
        self.new_leader_form_0_heading_0.setProperty(u"role", u"section")

        self.new_leader_form_0.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.new_leader_form_0_heading_0)

        self.title_label = QLabel(NewLeaderEditor)
        self.title_label.setObjectName(u"title_label")

        self.new_leader_form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = QComboBox(NewLeaderEditor)
        self.title.setObjectName(u"title")
        self.title.setEditable(True)
        self.title.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.title.setMinimumContentsLength(10)

        self.new_leader_form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.title)

        self.first_name_label = QLabel(NewLeaderEditor)
        self.first_name_label.setObjectName(u"first_name_label")

        self.new_leader_form_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.first_name_label)

        self.first_name = QLineEdit(NewLeaderEditor)
        self.first_name.setObjectName(u"first_name")
        self.first_name.setMinimumSize(QSize(200, 0))

        self.new_leader_form_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.first_name)

        self.last_name_label = QLabel(NewLeaderEditor)
        self.last_name_label.setObjectName(u"last_name_label")

        self.new_leader_form_0.setWidget(3, QFormLayout.ItemRole.LabelRole, self.last_name_label)

        self.last_name = QLineEdit(NewLeaderEditor)
        self.last_name.setObjectName(u"last_name")
        self.last_name.setMinimumSize(QSize(200, 0))

        self.new_leader_form_0.setWidget(3, QFormLayout.ItemRole.FieldRole, self.last_name)

        self.own_email_label = QLabel(NewLeaderEditor)
        self.own_email_label.setObjectName(u"own_email_label")

        self.new_leader_form_0.setWidget(4, QFormLayout.ItemRole.LabelRole, self.own_email_label)

        self.own_email = QLineEdit(NewLeaderEditor)
        self.own_email.setObjectName(u"own_email")
        self.own_email.setMinimumSize(QSize(200, 0))

        self.new_leader_form_0.setWidget(4, QFormLayout.ItemRole.FieldRole, self.own_email)

        self.own_phone_label = QLabel(NewLeaderEditor)
        self.own_phone_label.setObjectName(u"own_phone_label")

        self.new_leader_form_0.setWidget(5, QFormLayout.ItemRole.LabelRole, self.own_phone_label)

        self.own_phone = QLineEdit(NewLeaderEditor)
        self.own_phone.setObjectName(u"own_phone")
        self.own_phone.setMinimumSize(QSize(200, 0))

        self.new_leader_form_0.setWidget(5, QFormLayout.ItemRole.FieldRole, self.own_phone)


        self.new_leader_columns.addLayout(self.new_leader_form_0)

        self.new_leader_form_1 = QFormLayout()
        self.new_leader_form_1.setObjectName(u"new_leader_form_1")
        self.new_leader_form_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.new_leader_form_1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.new_leader_form_1.setHorizontalSpacing(16)
        self.new_leader_form_1.setVerticalSpacing(4)
        self.new_leader_form_1_heading_0 = QLabel(NewLeaderEditor)
        self.new_leader_form_1_heading_0.setObjectName(u"new_leader_form_1_heading_0")
        self.new_leader_form_1_heading_0.setProperty(u"role", u"section")

        self.new_leader_form_1.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.new_leader_form_1_heading_0)

        self.school_label = QLabel(NewLeaderEditor)
        self.school_label.setObjectName(u"school_label")

        self.new_leader_form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.school_label)

        self.school = QComboBox(NewLeaderEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(10)

        self.new_leader_form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.school)

        self.role_code_label = QLabel(NewLeaderEditor)
        self.role_code_label.setObjectName(u"role_code_label")

        self.new_leader_form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.role_code_label)

        self.role_code = QComboBox(NewLeaderEditor)
        self.role_code.setObjectName(u"role_code")
        self.role_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.role_code.setMinimumContentsLength(10)

        self.new_leader_form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.role_code)

        self.tier_code_label = QLabel(NewLeaderEditor)
        self.tier_code_label.setObjectName(u"tier_code_label")

        self.new_leader_form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.tier_code_label)

        self.tier_code = QComboBox(NewLeaderEditor)
        self.tier_code.setObjectName(u"tier_code")
        self.tier_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_code.setMinimumContentsLength(10)

        self.new_leader_form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.tier_code)

        self.basis_label = QLabel(NewLeaderEditor)
        self.basis_label.setObjectName(u"basis_label")

        self.new_leader_form_1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.basis_label)

        self.basis = QComboBox(NewLeaderEditor)
        self.basis.setObjectName(u"basis")
        self.basis.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.basis.setMinimumContentsLength(10)

        self.new_leader_form_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.basis)

        self.headship_model_label = QLabel(NewLeaderEditor)
        self.headship_model_label.setObjectName(u"headship_model_label")

        self.new_leader_form_1.setWidget(5, QFormLayout.ItemRole.LabelRole, self.headship_model_label)

        self.headship_model = QComboBox(NewLeaderEditor)
        self.headship_model.setObjectName(u"headship_model")
        self.headship_model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.headship_model.setMinimumContentsLength(10)

        self.new_leader_form_1.setWidget(5, QFormLayout.ItemRole.FieldRole, self.headship_model)

        self.new_leader_form_1_heading_6 = QLabel(NewLeaderEditor)
        self.new_leader_form_1_heading_6.setObjectName(u"new_leader_form_1_heading_6")
        self.new_leader_form_1_heading_6.setProperty(u"role", u"section")

        self.new_leader_form_1.setWidget(6, QFormLayout.ItemRole.SpanningRole, self.new_leader_form_1_heading_6)

        self.start_kind_label = QLabel(NewLeaderEditor)
        self.start_kind_label.setObjectName(u"start_kind_label")

        self.new_leader_form_1.setWidget(7, QFormLayout.ItemRole.LabelRole, self.start_kind_label)

        self.start_kind = QComboBox(NewLeaderEditor)
        self.start_kind.setObjectName(u"start_kind")
        self.start_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.start_kind.setMinimumContentsLength(10)

        self.new_leader_form_1.setWidget(7, QFormLayout.ItemRole.FieldRole, self.start_kind)

        self.start_earliest_label = QLabel(NewLeaderEditor)
        self.start_earliest_label.setObjectName(u"start_earliest_label")

        self.new_leader_form_1.setWidget(8, QFormLayout.ItemRole.LabelRole, self.start_earliest_label)

        self.start_earliest = QLineEdit(NewLeaderEditor)
        self.start_earliest.setObjectName(u"start_earliest")
        self.start_earliest.setMinimumSize(QSize(200, 0))

        self.new_leader_form_1.setWidget(8, QFormLayout.ItemRole.FieldRole, self.start_earliest)

        self.start_latest_label = QLabel(NewLeaderEditor)
        self.start_latest_label.setObjectName(u"start_latest_label")

        self.new_leader_form_1.setWidget(9, QFormLayout.ItemRole.LabelRole, self.start_latest_label)

        self.start_latest = QLineEdit(NewLeaderEditor)
        self.start_latest.setObjectName(u"start_latest")
        self.start_latest.setMinimumSize(QSize(200, 0))

        self.new_leader_form_1.setWidget(9, QFormLayout.ItemRole.FieldRole, self.start_latest)

        self.new_leader_form_1_heading_10 = QLabel(NewLeaderEditor)
        self.new_leader_form_1_heading_10.setObjectName(u"new_leader_form_1_heading_10")
        self.new_leader_form_1_heading_10.setProperty(u"role", u"section")

        self.new_leader_form_1.setWidget(10, QFormLayout.ItemRole.SpanningRole, self.new_leader_form_1_heading_10)

        self.email_label = QLabel(NewLeaderEditor)
        self.email_label.setObjectName(u"email_label")

        self.new_leader_form_1.setWidget(11, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email = QLineEdit(NewLeaderEditor)
        self.email.setObjectName(u"email")
        self.email.setMinimumSize(QSize(200, 0))

        self.new_leader_form_1.setWidget(11, QFormLayout.ItemRole.FieldRole, self.email)

        self.phone_label = QLabel(NewLeaderEditor)
        self.phone_label.setObjectName(u"phone_label")

        self.new_leader_form_1.setWidget(12, QFormLayout.ItemRole.LabelRole, self.phone_label)

        self.phone = QLineEdit(NewLeaderEditor)
        self.phone.setObjectName(u"phone")
        self.phone.setMinimumSize(QSize(200, 0))

        self.new_leader_form_1.setWidget(12, QFormLayout.ItemRole.FieldRole, self.phone)


        self.new_leader_columns.addLayout(self.new_leader_form_1)

        self.new_leader_columns.setStretch(0, 1)
        self.new_leader_columns.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.first_name_label.setBuddy(self.first_name)
        self.last_name_label.setBuddy(self.last_name)
        self.own_email_label.setBuddy(self.own_email)
        self.own_phone_label.setBuddy(self.own_phone)
        self.school_label.setBuddy(self.school)
        self.role_code_label.setBuddy(self.role_code)
        self.tier_code_label.setBuddy(self.tier_code)
        self.basis_label.setBuddy(self.basis)
        self.headship_model_label.setBuddy(self.headship_model)
        self.start_kind_label.setBuddy(self.start_kind)
        self.start_earliest_label.setBuddy(self.start_earliest)
        self.start_latest_label.setBuddy(self.start_latest)
        self.email_label.setBuddy(self.email)
        self.phone_label.setBuddy(self.phone)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.first_name)
        QWidget.setTabOrder(self.first_name, self.last_name)
        QWidget.setTabOrder(self.last_name, self.own_email)
        QWidget.setTabOrder(self.own_email, self.own_phone)
        QWidget.setTabOrder(self.own_phone, self.school)
        QWidget.setTabOrder(self.school, self.role_code)
        QWidget.setTabOrder(self.role_code, self.tier_code)
        QWidget.setTabOrder(self.tier_code, self.basis)
        QWidget.setTabOrder(self.basis, self.headship_model)
        QWidget.setTabOrder(self.headship_model, self.start_kind)
        QWidget.setTabOrder(self.start_kind, self.start_earliest)
        QWidget.setTabOrder(self.start_earliest, self.start_latest)
        QWidget.setTabOrder(self.start_latest, self.email)
        QWidget.setTabOrder(self.email, self.phone)

        self.retranslateUi(NewLeaderEditor)

        QMetaObject.connectSlotsByName(NewLeaderEditor)
    # setupUi

    def retranslateUi(self, NewLeaderEditor):
        NewLeaderEditor.setWindowTitle(QCoreApplication.translate("NewLeaderEditor", u"New leader", None))
        self.new_leader_form_0_heading_0.setText(QCoreApplication.translate("NewLeaderEditor", u"Who", None))
        self.title_label.setText(QCoreApplication.translate("NewLeaderEditor", u"Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("NewLeaderEditor", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.first_name_label.setText(QCoreApplication.translate("NewLeaderEditor", u"First names", None))
#if QT_CONFIG(accessibility)
        self.first_name.setAccessibleName(QCoreApplication.translate("NewLeaderEditor", u"First names", None))
#endif // QT_CONFIG(accessibility)
        self.last_name_label.setText(QCoreApplication.translate("NewLeaderEditor", u"Last name", None))
#if QT_CONFIG(accessibility)
        self.last_name.setAccessibleName(QCoreApplication.translate("NewLeaderEditor", u"Last name", None))
#endif // QT_CONFIG(accessibility)
        self.own_email_label.setText(QCoreApplication.translate("NewLeaderEditor", u"Own e-mail", None))
#if QT_CONFIG(accessibility)
        self.own_email.setAccessibleName(QCoreApplication.translate("NewLeaderEditor", u"Own e-mail", None))
#endif // QT_CONFIG(accessibility)
        self.own_phone_label.setText(QCoreApplication.translate("NewLeaderEditor", u"Own phone", None))
#if QT_CONFIG(accessibility)
        self.own_phone.setAccessibleName(QCoreApplication.translate("NewLeaderEditor", u"Own phone", None))
#endif // QT_CONFIG(accessibility)
        self.new_leader_form_1_heading_0.setText(QCoreApplication.translate("NewLeaderEditor", u"The post", None))
        self.school_label.setText(QCoreApplication.translate("NewLeaderEditor", u"School", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("NewLeaderEditor", u"School", None))
#endif // QT_CONFIG(accessibility)
        self.role_code_label.setText(QCoreApplication.translate("NewLeaderEditor", u"Role", None))
#if QT_CONFIG(accessibility)
        self.role_code.setAccessibleName(QCoreApplication.translate("NewLeaderEditor", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.tier_code_label.setText(QCoreApplication.translate("NewLeaderEditor", u"Tier", None))
#if QT_CONFIG(accessibility)
        self.tier_code.setAccessibleName(QCoreApplication.translate("NewLeaderEditor", u"Tier", None))
#endif // QT_CONFIG(accessibility)
        self.basis_label.setText(QCoreApplication.translate("NewLeaderEditor", u"Basis", None))
#if QT_CONFIG(accessibility)
        self.basis.setAccessibleName(QCoreApplication.translate("NewLeaderEditor", u"Basis", None))
#endif // QT_CONFIG(accessibility)
        self.headship_model_label.setText(QCoreApplication.translate("NewLeaderEditor", u"Headship", None))
#if QT_CONFIG(accessibility)
        self.headship_model.setAccessibleName(QCoreApplication.translate("NewLeaderEditor", u"Headship", None))
#endif // QT_CONFIG(accessibility)
        self.new_leader_form_1_heading_6.setText(QCoreApplication.translate("NewLeaderEditor", u"From when", None))
        self.start_kind_label.setText(QCoreApplication.translate("NewLeaderEditor", u"Start", None))
#if QT_CONFIG(accessibility)
        self.start_kind.setAccessibleName(QCoreApplication.translate("NewLeaderEditor", u"Start", None))
#endif // QT_CONFIG(accessibility)
        self.start_earliest_label.setText(QCoreApplication.translate("NewLeaderEditor", u"Started", None))
#if QT_CONFIG(accessibility)
        self.start_earliest.setAccessibleName(QCoreApplication.translate("NewLeaderEditor", u"Started", None))
#endif // QT_CONFIG(accessibility)
        self.start_earliest.setPlaceholderText(QCoreApplication.translate("NewLeaderEditor", u"such as 12 Sep 2026", None))
        self.start_latest_label.setText(QCoreApplication.translate("NewLeaderEditor", u"Started by", None))
#if QT_CONFIG(accessibility)
        self.start_latest.setAccessibleName(QCoreApplication.translate("NewLeaderEditor", u"Started by", None))
#endif // QT_CONFIG(accessibility)
        self.start_latest.setPlaceholderText(QCoreApplication.translate("NewLeaderEditor", u"such as 12 Sep 2026", None))
        self.new_leader_form_1_heading_10.setText(QCoreApplication.translate("NewLeaderEditor", u"Contact details of the post", None))
        self.email_label.setText(QCoreApplication.translate("NewLeaderEditor", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("NewLeaderEditor", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.email.setPlaceholderText(QCoreApplication.translate("NewLeaderEditor", u"such as head@school.example", None))
        self.phone_label.setText(QCoreApplication.translate("NewLeaderEditor", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("NewLeaderEditor", u"Phone", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

