"""A catalogue of programmes as an office keeps it: one row a programme, and sheets of the strategies and bodies behind them."""
