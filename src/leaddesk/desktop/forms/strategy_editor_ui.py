# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'strategy_editor.ui'
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
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QWidget)

class Ui_StrategyEditor(object):
    def setupUi(self, StrategyEditor):
        if not StrategyEditor.objectName():
            StrategyEditor.setObjectName(u"StrategyEditor")
        self.strategy_form = QFormLayout(StrategyEditor)
        self.strategy_form.setObjectName(u"strategy_form")
        self.strategy_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.strategy_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.strategy_form.setHorizontalSpacing(16)
        self.strategy_form.setVerticalSpacing(4)
        self.name_label = QLabel(StrategyEditor)
        self.name_label.setObjectName(u"name_label")

        self.strategy_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(StrategyEditor)
        self.name.setObjectName(u"name")

        self.strategy_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.code_label = QLabel(StrategyEditor)
        self.code_label.setObjectName(u"code_label")

        self.strategy_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.code_label)

        self.code = QComboBox(StrategyEditor)
        self.code.setObjectName(u"code")
        self.code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.code.setMinimumContentsLength(22)

        self.strategy_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.code)

        self.parent_initiative_label = QLabel(StrategyEditor)
        self.parent_initiative_label.setObjectName(u"parent_initiative_label")

        self.strategy_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.parent_initiative_label)

        self.parent_initiative = QLineEdit(StrategyEditor)
        self.parent_initiative.setObjectName(u"parent_initiative")

        self.strategy_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.parent_initiative)

        self.starts_on_label = QLabel(StrategyEditor)
        self.starts_on_label.setObjectName(u"starts_on_label")

        self.strategy_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.starts_on_label)

        self.starts_on = QLineEdit(StrategyEditor)
        self.starts_on.setObjectName(u"starts_on")

        self.strategy_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.starts_on)

        self.ends_on_label = QLabel(StrategyEditor)
        self.ends_on_label.setObjectName(u"ends_on_label")

        self.strategy_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.ends_on_label)

        self.ends_on = QLineEdit(StrategyEditor)
        self.ends_on.setObjectName(u"ends_on")

        self.strategy_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.ends_on)

        self.introduction_label = QLabel(StrategyEditor)
        self.introduction_label.setObjectName(u"introduction_label")

        self.strategy_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.introduction_label)

        self.introduction = QPlainTextEdit(StrategyEditor)
        self.introduction.setObjectName(u"introduction")
        self.introduction.setTabChangesFocus(True)

        self.strategy_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.introduction)

        self.foreword_label = QLabel(StrategyEditor)
        self.foreword_label.setObjectName(u"foreword_label")

        self.strategy_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.foreword_label)

        self.foreword = QPlainTextEdit(StrategyEditor)
        self.foreword.setObjectName(u"foreword")
        self.foreword.setTabChangesFocus(True)

        self.strategy_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.foreword)

        self.foreword_by_label = QLabel(StrategyEditor)
        self.foreword_by_label.setObjectName(u"foreword_by_label")

        self.strategy_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.foreword_by_label)

        self.foreword_by = QLineEdit(StrategyEditor)
        self.foreword_by.setObjectName(u"foreword_by")

        self.strategy_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.foreword_by)

        self.partners_label = QLabel(StrategyEditor)
        self.partners_label.setObjectName(u"partners_label")

        self.strategy_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.partners_label)

        self.partners = QPlainTextEdit(StrategyEditor)
        self.partners.setObjectName(u"partners")
        self.partners.setTabChangesFocus(True)

        self.strategy_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.partners)

        self.is_historic = QCheckBox(StrategyEditor)
        self.is_historic.setObjectName(u"is_historic")

        self.strategy_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.is_historic)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.code_label.setBuddy(self.code)
        self.parent_initiative_label.setBuddy(self.parent_initiative)
        self.starts_on_label.setBuddy(self.starts_on)
        self.ends_on_label.setBuddy(self.ends_on)
        self.introduction_label.setBuddy(self.introduction)
        self.foreword_label.setBuddy(self.foreword)
        self.foreword_by_label.setBuddy(self.foreword_by)
        self.partners_label.setBuddy(self.partners)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.code)
        QWidget.setTabOrder(self.code, self.parent_initiative)
        QWidget.setTabOrder(self.parent_initiative, self.starts_on)
        QWidget.setTabOrder(self.starts_on, self.ends_on)
        QWidget.setTabOrder(self.ends_on, self.introduction)
        QWidget.setTabOrder(self.introduction, self.foreword)
        QWidget.setTabOrder(self.foreword, self.foreword_by)
        QWidget.setTabOrder(self.foreword_by, self.partners)
        QWidget.setTabOrder(self.partners, self.is_historic)

        self.retranslateUi(StrategyEditor)

        QMetaObject.connectSlotsByName(StrategyEditor)
    # setupUi

    def retranslateUi(self, StrategyEditor):
        StrategyEditor.setWindowTitle(QCoreApplication.translate("StrategyEditor", u"Strategy", None))
        self.name_label.setText(QCoreApplication.translate("StrategyEditor", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.code_label.setText(QCoreApplication.translate("StrategyEditor", u"Its aims stand under", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"Its aims stand under", None))
#endif // QT_CONFIG(accessibility)
        self.parent_initiative_label.setText(QCoreApplication.translate("StrategyEditor", u"Strand of", None))
#if QT_CONFIG(accessibility)
        self.parent_initiative.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"Strand of", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on_label.setText(QCoreApplication.translate("StrategyEditor", u"From", None))
#if QT_CONFIG(accessibility)
        self.starts_on.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on.setPlaceholderText(QCoreApplication.translate("StrategyEditor", u"such as 12 Sep 2026", None))
        self.ends_on_label.setText(QCoreApplication.translate("StrategyEditor", u"To", None))
#if QT_CONFIG(accessibility)
        self.ends_on.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on.setPlaceholderText(QCoreApplication.translate("StrategyEditor", u"such as 12 Sep 2026", None))
        self.introduction_label.setText(QCoreApplication.translate("StrategyEditor", u"Introduction", None))
#if QT_CONFIG(accessibility)
        self.introduction.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"Introduction", None))
#endif // QT_CONFIG(accessibility)
        self.foreword_label.setText(QCoreApplication.translate("StrategyEditor", u"Foreword", None))
#if QT_CONFIG(accessibility)
        self.foreword.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"Foreword", None))
#endif // QT_CONFIG(accessibility)
        self.foreword_by_label.setText(QCoreApplication.translate("StrategyEditor", u"Foreword by", None))
#if QT_CONFIG(accessibility)
        self.foreword_by.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"Foreword by", None))
#endif // QT_CONFIG(accessibility)
        self.partners_label.setText(QCoreApplication.translate("StrategyEditor", u"Partners, one a line", None))
#if QT_CONFIG(accessibility)
        self.partners.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"Partners, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.is_historic.setText(QCoreApplication.translate("StrategyEditor", u"Historic", None))
#if QT_CONFIG(accessibility)
        self.is_historic.setAccessibleName(QCoreApplication.translate("StrategyEditor", u"Historic", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

