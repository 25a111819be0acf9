# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inspection_editor.ui'
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

class Ui_InspectionEditor(object):
    def setupUi(self, InspectionEditor):
        if not InspectionEditor.objectName():
            InspectionEditor.setObjectName(u"InspectionEditor")
        self.inspection_columns = QHBoxLayout(InspectionEditor)
        self.inspection_columns.setSpacing(24)
        self.inspection_columns.setObjectName(u"inspection_columns")
        self.inspection_form_0 = QFormLayout()
        self.inspection_form_0.setObjectName(u"inspection_form_0")
        self.inspection_form_0.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.inspection_form_0.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.inspection_form_0.setHorizontalSpacing(16)
        self.inspection_form_0.setVerticalSpacing(4)
        self.inspection_form_0_heading_0 = QLabel(InspectionEditor)
        self.inspection_form_0_heading_0.setObjectName(u"inspection_form_0_heading_0")
        self.inspection_form_0_heading_0.setProperty(u"role", u"section")

        self.inspection_form_0.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.inspection_form_0_heading_0)

        self.started_on_label = QLabel(InspectionEditor)
        self.started_on_label.setObjectName(u"started_on_label")

        self.inspection_form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.started_on_label)

        self.started_on = QLineEdit(InspectionEditor)
        self.started_on.setObjectName(u"started_on")
        self.started_on.setMinimumSize(QSize(200, 0))

        self.inspection_form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.started_on)

        self.framework_code_label = QLabel(InspectionEditor)
        self.framework_code_label.setObjectName(u"framework_code_label")

        self.inspection_form_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.framework_code_label)

        self.framework_code = QComboBox(InspectionEditor)
        self.framework_code.setObjectName(u"framework_code")
        self.framework_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.framework_code.setMinimumContentsLength(34)

        self.inspection_form_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.framework_code)

        self.kind_label = QLabel(InspectionEditor)
        self.kind_label.setObjectName(u"kind_label")

        self.inspection_form_0.setWidget(3, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = QComboBox(InspectionEditor)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(10)

        self.inspection_form_0.setWidget(3, QFormLayout.ItemRole.FieldRole, self.kind)

        self.standing_label = QLabel(InspectionEditor)
        self.standing_label.setObjectName(u"standing_label")

        self.inspection_form_0.setWidget(4, QFormLayout.ItemRole.LabelRole, self.standing_label)

        self.standing = QComboBox(InspectionEditor)
        self.standing.setObjectName(u"standing")
        self.standing.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.standing.setMinimumContentsLength(10)

        self.inspection_form_0.setWidget(4, QFormLayout.ItemRole.FieldRole, self.standing)

        self.ended_on_label = QLabel(InspectionEditor)
        self.ended_on_label.setObjectName(u"ended_on_label")

        self.inspection_form_0.setWidget(5, QFormLayout.ItemRole.LabelRole, self.ended_on_label)

        self.ended_on = QLineEdit(InspectionEditor)
        self.ended_on.setObjectName(u"ended_on")
        self.ended_on.setMinimumSize(QSize(200, 0))

        self.inspection_form_0.setWidget(5, QFormLayout.ItemRole.FieldRole, self.ended_on)

        self.published_on_label = QLabel(InspectionEditor)
        self.published_on_label.setObjectName(u"published_on_label")

        self.inspection_form_0.setWidget(6, QFormLayout.ItemRole.LabelRole, self.published_on_label)

        self.published_on = QLineEdit(InspectionEditor)
        self.published_on.setObjectName(u"published_on")
        self.published_on.setMinimumSize(QSize(200, 0))

        self.inspection_form_0.setWidget(6, QFormLayout.ItemRole.FieldRole, self.published_on)

        self.number_label = QLabel(InspectionEditor)
        self.number_label.setObjectName(u"number_label")

        self.inspection_form_0.setWidget(7, QFormLayout.ItemRole.LabelRole, self.number_label)

        self.number = QLineEdit(InspectionEditor)
        self.number.setObjectName(u"number")
        self.number.setMinimumSize(QSize(200, 0))

        self.inspection_form_0.setWidget(7, QFormLayout.ItemRole.FieldRole, self.number)

        self.urn_at_time_label = QLabel(InspectionEditor)
        self.urn_at_time_label.setObjectName(u"urn_at_time_label")

        self.inspection_form_0.setWidget(8, QFormLayout.ItemRole.LabelRole, self.urn_at_time_label)

        self.urn_at_time = QLineEdit(InspectionEditor)
        self.urn_at_time.setObjectName(u"urn_at_time")
        self.urn_at_time.setMinimumSize(QSize(200, 0))

        self.inspection_form_0.setWidget(8, QFormLayout.ItemRole.FieldRole, self.urn_at_time)

        self.report_url_label = QLabel(InspectionEditor)
        self.report_url_label.setObjectName(u"report_url_label")

        self.inspection_form_0.setWidget(9, QFormLayout.ItemRole.LabelRole, self.report_url_label)

        self.report_url = QLineEdit(InspectionEditor)
        self.report_url.setObjectName(u"report_url")
        self.report_url.setMinimumSize(QSize(200, 0))

        self.inspection_form_0.setWidget(9, QFormLayout.ItemRole.FieldRole, self.report_url)


        self.inspection_columns.addLayout(self.inspection_form_0)

        self.inspection_form_1 = QFormLayout()
        self.inspection_form_1.setObjectName(u"inspection_form_1")
        self.inspection_form_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.inspection_form_1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.inspection_form_1.setHorizontalSpacing(16)
        self.inspection_form_1.setVerticalSpacing(4)
        self.inspection_form_1_heading_0 = QLabel(InspectionEditor)
        self.inspection_form_1_heading_0.setObjectName(u"inspection_form_1_heading_0")
        self.inspection_form_1_heading_0.setProperty(u"role", u"section")

        self.inspection_form_1.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.inspection_form_1_heading_0)

        self.grades = QWidget(InspectionEditor)
        self.grades.setObjectName(u"grades")
        self.grades_layout = QFormLayout(self.grades)
        self.grades_layout.setObjectName(u"grades_layout")
        self.grades_layout.setContentsMargins(0, 0, 0, 0)

        self.inspection_form_1.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.grades)

        self.safeguarding_label = QLabel(InspectionEditor)
        self.safeguarding_label.setObjectName(u"safeguarding_label")

        self.inspection_form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.safeguarding_label)

        self.safeguarding = QComboBox(InspectionEditor)
        self.safeguarding.setObjectName(u"safeguarding")
        self.safeguarding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.safeguarding.setMinimumContentsLength(10)

        self.inspection_form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.safeguarding)

        self.category_code_label = QLabel(InspectionEditor)
        self.category_code_label.setObjectName(u"category_code_label")

        self.inspection_form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.category_code_label)

        self.category_code = QComboBox(InspectionEditor)
        self.category_code.setObjectName(u"category_code")
        self.category_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.category_code.setMinimumContentsLength(10)

        self.inspection_form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.category_code)

        self.ungraded_outcome_label = QLabel(InspectionEditor)
        self.ungraded_outcome_label.setObjectName(u"ungraded_outcome_label")

        self.inspection_form_1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.ungraded_outcome_label)

        self.ungraded_outcome = QComboBox(InspectionEditor)
        self.ungraded_outcome.setObjectName(u"ungraded_outcome")
        self.ungraded_outcome.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.ungraded_outcome.setMinimumContentsLength(10)

        self.inspection_form_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.ungraded_outcome)


        self.inspection_columns.addLayout(self.inspection_form_1)

        self.inspection_columns.setStretch(0, 1)
        self.inspection_columns.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.started_on_label.setBuddy(self.started_on)
        self.framework_code_label.setBuddy(self.framework_code)
        self.kind_label.setBuddy(self.kind)
        self.standing_label.setBuddy(self.standing)
        self.ended_on_label.setBuddy(self.ended_on)
        self.published_on_label.setBuddy(self.published_on)
        self.number_label.setBuddy(self.number)
        self.urn_at_time_label.setBuddy(self.urn_at_time)
        self.report_url_label.setBuddy(self.report_url)
        self.safeguarding_label.setBuddy(self.safeguarding)
        self.category_code_label.setBuddy(self.category_code)
        self.ungraded_outcome_label.setBuddy(self.ungraded_outcome)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.started_on, self.framework_code)
        QWidget.setTabOrder(self.framework_code, self.kind)
        QWidget.setTabOrder(self.kind, self.standing)
        QWidget.setTabOrder(self.standing, self.ended_on)
        QWidget.setTabOrder(self.ended_on, self.published_on)
        QWidget.setTabOrder(self.published_on, self.number)
        QWidget.setTabOrder(self.number, self.urn_at_time)
        QWidget.setTabOrder(self.urn_at_time, self.report_url)
        QWidget.setTabOrder(self.report_url, self.safeguarding)
        QWidget.setTabOrder(self.safeguarding, self.category_code)
        QWidget.setTabOrder(self.category_code, self.ungraded_outcome)

        self.retranslateUi(InspectionEditor)

        QMetaObject.connectSlotsByName(InspectionEditor)
    # setupUi

    def retranslateUi(self, InspectionEditor):
        InspectionEditor.setWindowTitle(QCoreApplication.translate("InspectionEditor", u"Inspection", None))
        self.inspection_form_0_heading_0.setText(QCoreApplication.translate("InspectionEditor", u"The inspection", None))
        self.started_on_label.setText(QCoreApplication.translate("InspectionEditor", u"Began on", None))
#if QT_CONFIG(accessibility)
        self.started_on.setAccessibleName(QCoreApplication.translate("InspectionEditor", u"Began on", None))
#endif // QT_CONFIG(accessibility)
        self.started_on.setPlaceholderText(QCoreApplication.translate("InspectionEditor", u"such as 12 Sep 2026", None))
        self.framework_code_label.setText(QCoreApplication.translate("InspectionEditor", u"Framework", None))
#if QT_CONFIG(accessibility)
        self.framework_code.setAccessibleName(QCoreApplication.translate("InspectionEditor", u"Framework", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("InspectionEditor", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("InspectionEditor", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.standing_label.setText(QCoreApplication.translate("InspectionEditor", u"Result is", None))
#if QT_CONFIG(accessibility)
        self.standing.setAccessibleName(QCoreApplication.translate("InspectionEditor", u"Result is", None))
#endif // QT_CONFIG(accessibility)
        self.ended_on_label.setText(QCoreApplication.translate("InspectionEditor", u"Ended on", None))
#if QT_CONFIG(accessibility)
        self.ended_on.setAccessibleName(QCoreApplication.translate("InspectionEditor", u"Ended on", None))
#endif // QT_CONFIG(accessibility)
        self.ended_on.setPlaceholderText(QCoreApplication.translate("InspectionEditor", u"such as 12 Sep 2026", None))
        self.published_on_label.setText(QCoreApplication.translate("InspectionEditor", u"Published on", None))
#if QT_CONFIG(accessibility)
        self.published_on.setAccessibleName(QCoreApplication.translate("InspectionEditor", u"Published on", None))
#endif // QT_CONFIG(accessibility)
        self.published_on.setPlaceholderText(QCoreApplication.translate("InspectionEditor", u"such as 12 Sep 2026", None))
        self.number_label.setText(QCoreApplication.translate("InspectionEditor", u"Inspection number", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("InspectionEditor", u"Inspection number", None))
#endif // QT_CONFIG(accessibility)
        self.urn_at_time_label.setText(QCoreApplication.translate("InspectionEditor", u"URN at the time", None))
#if QT_CONFIG(accessibility)
        self.urn_at_time.setAccessibleName(QCoreApplication.translate("InspectionEditor", u"URN at the time", None))
#endif // QT_CONFIG(accessibility)
        self.urn_at_time.setPlaceholderText(QCoreApplication.translate("InspectionEditor", u"only for a predecessor", None))
        self.report_url_label.setText(QCoreApplication.translate("InspectionEditor", u"Report", None))
#if QT_CONFIG(accessibility)
        self.report_url.setAccessibleName(QCoreApplication.translate("InspectionEditor", u"Report", None))
#endif // QT_CONFIG(accessibility)
        self.report_url.setPlaceholderText(QCoreApplication.translate("InspectionEditor", u"https://", None))
        self.inspection_form_1_heading_0.setText(QCoreApplication.translate("InspectionEditor", u"What it found", None))
#if QT_CONFIG(accessibility)
        self.grades.setAccessibleName(QCoreApplication.translate("InspectionEditor", u"Grades", None))
#endif // QT_CONFIG(accessibility)
        self.safeguarding_label.setText(QCoreApplication.translate("InspectionEditor", u"Safeguarding", None))
#if QT_CONFIG(accessibility)
        self.safeguarding.setAccessibleName(QCoreApplication.translate("InspectionEditor", u"Safeguarding", None))
#endif // QT_CONFIG(accessibility)
        self.category_code_label.setText(QCoreApplication.translate("InspectionEditor", u"Category of concern", None))
#if QT_CONFIG(accessibility)
        self.category_code.setAccessibleName(QCoreApplication.translate("InspectionEditor", u"Category of concern", None))
#endif // QT_CONFIG(accessibility)
        self.ungraded_outcome_label.setText(QCoreApplication.translate("InspectionEditor", u"Ungraded outcome", None))
#if QT_CONFIG(accessibility)
        self.ungraded_outcome.setAccessibleName(QCoreApplication.translate("InspectionEditor", u"Ungraded outcome", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

