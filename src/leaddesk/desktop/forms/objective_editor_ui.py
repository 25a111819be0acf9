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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QGridLayout,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ObjectiveEditor(object):
    def setupUi(self, ObjectiveEditor):
        if not ObjectiveEditor.objectName():
            ObjectiveEditor.setObjectName(u"ObjectiveEditor")
        self.objective_form = QVBoxLayout(ObjectiveEditor)
        self.objective_form.setSpacing(4)
        self.objective_form.setObjectName(u"objective_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.partnership_label = QLabel(ObjectiveEditor)
        self.partnership_label.setObjectName(u"partnership_label")

        self.row_0.addWidget(self.partnership_label, 0, 0, 1, 1)

        self.partnership = QComboBox(ObjectiveEditor)
        self.partnership.setObjectName(u"partnership")
        self.partnership.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partnership.setMinimumContentsLength(8)

        self.row_0.addWidget(self.partnership, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.objective_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.position_label = QLabel(ObjectiveEditor)
        self.position_label.setObjectName(u"position_label")

        self.row_1.addWidget(self.position_label, 0, 0, 1, 1)

        self.position = QLineEdit(ObjectiveEditor)
        self.position.setObjectName(u"position")

        self.row_1.addWidget(self.position, 1, 0, 1, 1)

        self.area_code_label = QLabel(ObjectiveEditor)
        self.area_code_label.setObjectName(u"area_code_label")

        self.row_1.addWidget(self.area_code_label, 0, 1, 1, 1)

        self.area_code = QComboBox(ObjectiveEditor)
        self.area_code.setObjectName(u"area_code")
        self.area_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.area_code.setMinimumContentsLength(8)

        self.row_1.addWidget(self.area_code, 1, 1, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)

        self.objective_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.text_label = QLabel(ObjectiveEditor)
        self.text_label.setObjectName(u"text_label")

        self.row_2.addWidget(self.text_label, 0, 0, 1, 1)

        self.text = QLineEdit(ObjectiveEditor)
        self.text.setObjectName(u"text")

        self.row_2.addWidget(self.text, 1, 0, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)

        self.objective_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.measure_label = QLabel(ObjectiveEditor)
        self.measure_label.setObjectName(u"measure_label")

        self.row_3.addWidget(self.measure_label, 0, 0, 1, 1)

        self.measure = QLineEdit(ObjectiveEditor)
        self.measure.setObjectName(u"measure")

        self.row_3.addWidget(self.measure, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.objective_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.baseline_label = QLabel(ObjectiveEditor)
        self.baseline_label.setObjectName(u"baseline_label")

        self.row_4.addWidget(self.baseline_label, 0, 0, 1, 1)

        self.baseline = QLineEdit(ObjectiveEditor)
        self.baseline.setObjectName(u"baseline")

        self.row_4.addWidget(self.baseline, 1, 0, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)

        self.objective_form.addLayout(self.row_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.is_live = QCheckBox(ObjectiveEditor)
        self.is_live.setObjectName(u"is_live")

        self.row_5.addWidget(self.is_live, 1, 0, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)

        self.objective_form.addLayout(self.row_5)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.objective_form.addItem(self.space)

        self.objective_form.setStretch(6, 1)
#if QT_CONFIG(shortcut)
        self.partnership_label.setBuddy(self.partnership)
        self.position_label.setBuddy(self.position)
        self.area_code_label.setBuddy(self.area_code)
        self.text_label.setBuddy(self.text)
        self.measure_label.setBuddy(self.measure)
        self.baseline_label.setBuddy(self.baseline)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.partnership, self.position)
        QWidget.setTabOrder(self.position, self.area_code)
        QWidget.setTabOrder(self.area_code, self.text)
        QWidget.setTabOrder(self.text, self.measure)
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
        self.area_code_label.setText(QCoreApplication.translate("ObjectiveEditor", u"Focus area", None))
#if QT_CONFIG(accessibility)
        self.area_code.setAccessibleName(QCoreApplication.translate("ObjectiveEditor", u"Focus area", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("ObjectiveEditor", u"Objective", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ObjectiveEditor", u"Objective", None))
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
    # retranslateUi

