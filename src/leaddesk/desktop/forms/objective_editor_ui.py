# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'objective_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QLabel, QLineEdit, QSizePolicy, QWidget)

class Ui_ObjectiveEditor(object):
    def setupUi(self, ObjectiveEditor):
        if not ObjectiveEditor.objectName():
            ObjectiveEditor.setObjectName(u"ObjectiveEditor")
        self.objective_form = QFormLayout(ObjectiveEditor)
        self.objective_form.setObjectName(u"objective_form")
        self.objective_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.objective_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.objective_form.setHorizontalSpacing(16)
        self.objective_form.setVerticalSpacing(4)
        self.partnership_label = QLabel(ObjectiveEditor)
        self.partnership_label.setObjectName(u"partnership_label")

        self.objective_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.partnership_label)

        self.partnership = QComboBox(ObjectiveEditor)
        self.partnership.setObjectName(u"partnership")
        self.partnership.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partnership.setMinimumContentsLength(22)

        self.objective_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.partnership)

        self.position_label = QLabel(ObjectiveEditor)
        self.position_label.setObjectName(u"position_label")

        self.objective_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.position_label)

        self.position = QLineEdit(ObjectiveEditor)
        self.position.setObjectName(u"position")

        self.objective_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.position)

        self.text_label = QLabel(ObjectiveEditor)
        self.text_label.setObjectName(u"text_label")

        self.objective_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = QLineEdit(ObjectiveEditor)
        self.text.setObjectName(u"text")

        self.objective_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.text)

        self.area_code_label = QLabel(ObjectiveEditor)
        self.area_code_label.setObjectName(u"area_code_label")

        self.objective_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.area_code_label)

        self.area_code = QComboBox(ObjectiveEditor)
        self.area_code.setObjectName(u"area_code")
        self.area_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.area_code.setMinimumContentsLength(22)

        self.objective_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.area_code)

        self.measure_label = QLabel(ObjectiveEditor)
        self.measure_label.setObjectName(u"measure_label")

        self.objective_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.measure_label)

        self.measure = QLineEdit(ObjectiveEditor)
        self.measure.setObjectName(u"measure")

        self.objective_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.measure)

        self.baseline_label = QLabel(ObjectiveEditor)
        self.baseline_label.setObjectName(u"baseline_label")

        self.objective_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.baseline_label)

        self.baseline = QLineEdit(ObjectiveEditor)
        self.baseline.setObjectName(u"baseline")

        self.objective_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.baseline)

        self.is_live = QCheckBox(ObjectiveEditor)
        self.is_live.setObjectName(u"is_live")

        self.objective_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.is_live)

#if QT_CONFIG(shortcut)
        self.partnership_label.setBuddy(self.partnership)
        self.position_label.setBuddy(self.position)
        self.text_label.setBuddy(self.text)
        self.area_code_label.setBuddy(self.area_code)
        self.measure_label.setBuddy(self.measure)
        self.baseline_label.setBuddy(self.baseline)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.partnership, self.position)
        QWidget.setTabOrder(self.position, self.text)
        QWidget.setTabOrder(self.text, self.area_code)
        QWidget.setTabOrder(self.area_code, self.measure)
        QWidget.setTabOrder(self.measure, self.baseline)
        QWidget.setTabOrder(self.baseline, self.is_live)

        self.retranslateUi(ObjectiveEditor)

        QMetaObject.connectSlotsByName(ObjectiveEditor)
    # setupUi

    def retranslateUi(self, ObjectiveEditor):
        ObjectiveEditor.setWindowTitle(QCoreApplication.translate("ObjectiveEditor", u"Objective", None))
        self.partnership_label.setText(QCoreApplication.translate("ObjectiveEditor", u"Partnership", None))
#if QT_CONFIG(accessibility)
        self.partnership.setAccessibleName(QCoreApplication.translate("ObjectiveEditor", u"Partnership", None))
#endif // QT_CONFIG(accessibility)
        self.position_label.setText(QCoreApplication.translate("ObjectiveEditor", u"Number", None))
#if QT_CONFIG(accessibility)
        self.position.setAccessibleName(QCoreApplication.translate("ObjectiveEditor", u"Number", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("ObjectiveEditor", u"Objective", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ObjectiveEditor", u"Objective", None))
#endif // QT_CONFIG(accessibility)
        self.area_code_label.setText(QCoreApplication.translate("ObjectiveEditor", u"Focus area", None))
#if QT_CONFIG(accessibility)
        self.area_code.setAccessibleName(QCoreApplication.translate("ObjectiveEditor", u"Focus area", None))
#endif // QT_CONFIG(accessibility)
        self.measure_label.setText(QCoreApplication.translate("ObjectiveEditor", u"Success measure", None))
#if QT_CONFIG(accessibility)
        self.measure.setAccessibleName(QCoreApplication.translate("ObjectiveEditor", u"Success measure", None))
#endif // QT_CONFIG(accessibility)
        self.baseline_label.setText(QCoreApplication.translate("ObjectiveEditor", u"Where it starts from", None))
#if QT_CONFIG(accessibility)
        self.baseline.setAccessibleName(QCoreApplication.translate("ObjectiveEditor", u"Where it starts from", None))
#endif // QT_CONFIG(accessibility)
        self.is_live.setText(QCoreApplication.translate("ObjectiveEditor", u"Still pursued", None))
#if QT_CONFIG(accessibility)
        self.is_live.setAccessibleName(QCoreApplication.translate("ObjectiveEditor", u"Still pursued", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

